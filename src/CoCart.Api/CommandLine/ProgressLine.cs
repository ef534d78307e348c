using CoCart.Application.Imports;

namespace CoCart.Api.CommandLine;

/// <summary>One line on the terminal that tells how far an import is.</summary>
internal sealed class ProgressLine : IProgress<ImportProgress>, IDisposable
{
    private const int Width = 30;

    public void Report(ImportProgress value)
    {
        var filled = Width * value.Done / Math.Max(value.Total - 1, 1);
        Console.Write($"\r[{new string('#', filled)}{new string('.', Width - filled)}] {value.Kind,-20}{value.Rows,10}");
    }

    public void Dispose() => Console.WriteLine();
}
