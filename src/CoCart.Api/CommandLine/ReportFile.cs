using System.Text.Encodings.Web;
using System.Text.Json;
using CoCart.Application.Imports;

namespace CoCart.Api.CommandLine;

/// <summary>What an import did, as a file for programs.</summary>
internal static class ReportFile
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task WriteAsync(string path, ImportReport report)
    {
        await using var file = File.Create(path);
        await JsonSerializer.SerializeAsync(
            file,
            new { DryRun = report.IsDryRun, DurationSeconds = decimal.Round((decimal)report.Duration.TotalSeconds, 3), report.Kinds, report.Rejected, NotGivenOut = report.Left },
            Readable);
    }
}
