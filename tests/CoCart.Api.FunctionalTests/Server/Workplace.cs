using System.Diagnostics;

namespace CoCart.Api.FunctionalTests.Server;

/// <summary>A temporary folder with a database in which the program runs.</summary>
public sealed class Workplace : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The sample store as it is exported.</summary>
    public static string Sample { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "store");

    public string Folder { get; } = Directory.CreateTempSubdirectory("cocart-").FullName;

    /// <summary>How to start the program here.</summary>
    public ProcessStartInfo Start(string environment, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CoCart.Api.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["ConnectionStrings__CoCart"] = $"Data Source={Path.Combine(Folder, "carts.db")}";

        return start;
    }

    /// <summary>A copy of the sample store with one text in one file exchanged.</summary>
    public string SampleWith(string file, string text, string other)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, "export")).FullName;
        foreach (var source in Directory.EnumerateFiles(Sample))
            File.Copy(source, Path.Combine(folder, Path.GetFileName(source)));
        var path = Path.Combine(folder, file);
        var before = File.ReadAllText(path);
        File.WriteAllText(path, before.Replace(text, other, StringComparison.Ordinal));
        Assert.NotEqual(before, File.ReadAllText(path));

        return folder;
    }

    /// <summary>Runs the program to its end.</summary>
    public async Task<(int ExitCode, string Output, string Error)> RunAsync(params IEnumerable<string> arguments)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var process = Process.Start(Start("Production", arguments)) ?? throw new InvalidOperationException("The program did not start.");
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);

        return (process.ExitCode, await output, await error);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
