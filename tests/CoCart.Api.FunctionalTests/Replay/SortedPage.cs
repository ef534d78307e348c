using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoCart.Api.FunctionalTests.Replay;

/// <summary>A page of products whose order has ties: what it is sorted by must come as recorded, equals in any order.</summary>
internal static class SortedPage
{
    /// <summary>The recorded page, with its products in the order of the actual one; a product that was not recorded stands for itself.</summary>
    public static JsonElement Arrange(JsonElement expected, JsonElement actual, string sortedBy, Differ differ)
    {
        if (!actual.TryGetProperty("products", out var found) || JsonNode.Parse(expected.GetRawText()) is not JsonObject page)
            return expected;

        var recorded = expected.GetProperty("products").EnumerateArray().ToList();
        var shown = found.EnumerateArray().ToList();
        foreach (var (one, other) in recorded.Zip(shown))
            if (Find(one, sortedBy) != Find(other, sortedBy))
                differ.Fail($"body/products/{sortedBy}", "sort key", one, other);
        page["products"] = new JsonArray([.. shown.Select(product => Node(recorded.Find(one => Id(one) == Id(product)), product))]);

        return JsonSerializer.SerializeToElement(page);
    }

    private static JsonNode? Node(JsonElement recorded, JsonElement shown) =>
        JsonNode.Parse((recorded.ValueKind is JsonValueKind.Undefined ? shown : recorded).GetRawText());

    private static int Id(JsonElement product) => product.GetProperty("id").GetInt32();

    private static string Find(JsonElement product, string path)
    {
        foreach (var part in path.Split('.'))
            product = product.GetProperty(part);

        return product.GetRawText();
    }
}
