using System.IO.Compression;
using System.Text.Json;

namespace CoCart.Domain.UnitTests.Pricing.Golden;

/// <summary>Recorded carts of one topic, one JSON document per line.</summary>
internal static class GoldenFile
{
    public static IEnumerable<JsonElement> Read(string topic)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Pricing", "Golden", $"{topic}.jsonl.gz");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));

        while (reader.ReadLine() is { } line)
            yield return JsonSerializer.Deserialize<JsonElement>(line);
    }
}
