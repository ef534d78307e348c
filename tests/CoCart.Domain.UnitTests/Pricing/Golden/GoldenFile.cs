using System.IO.Compression;
using System.Text.Json;

namespace CoCart.Domain.UnitTests.Pricing.Golden;

/// <summary>Recorded carts of one topic, one JSON document per line.</summary>
internal static class GoldenFile
{
    public static IEnumerable<JsonElement> Read(string topic) =>
        Open(Path.Combine(AppContext.BaseDirectory, "Pricing", "Golden", $"{topic}.jsonl.gz"));

    /// <summary>Any file of recorded carts, compressed if its name ends in <c>.gz</c>.</summary>
    public static IEnumerable<JsonElement> Open(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);

        while (reader.ReadLine() is { } line)
            if (!string.IsNullOrWhiteSpace(line))
                yield return JsonSerializer.Deserialize<JsonElement>(line);
    }
}
