using System.Globalization;
using CoCart.Application.Imports;

namespace CoCart.Api.CommandLine;

/// <summary>Tells what an import did.</summary>
internal static class ImportTable
{
    public static void Write(ImportReport report, TextWriter output)
    {
        output.WriteLine($"{"kind",-20}{"created",10}{"updated",10}{"unchanged",11}{"rejected",10}");
        foreach (var kind in report.Kinds)
            output.WriteLine($"{kind.Kind,-20}{kind.Created,10}{kind.Updated,10}{kind.Unchanged,11}{kind.Rejected,10}");
        foreach (var row in report.Rejected)
            output.WriteLine($"rejected: {row.File} {row.Row}: {row.Reason}");
        foreach (var missing in report.Left)
            output.WriteLine($"not given out: {missing}");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{(report.IsDryRun ? "Dry run: nothing was stored." : "Done.")} {report.Duration.TotalSeconds:0.0} s"));
    }
}
