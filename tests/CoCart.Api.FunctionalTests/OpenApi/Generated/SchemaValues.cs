using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoCart.Api.FunctionalTests.OpenApi.Generated;

/// <summary>Values made of a schema: such as it takes, such as lie at its limits or beyond, and such as it does not take.</summary>
internal static class SchemaValues
{
    private static readonly string[] Odd = ["", "nothing-there", "999999", "<b>&\"'", new string('x', 300)];

    /// <summary>What is taken as a rule; none: the schema names nothing of the kind.</summary>
    public static JsonNode? Usual(DocumentPart part) =>
        part.Example ?? part.Default ?? (part.Allowed is [{ } first, ..] ? first : null) ?? part.Minimum;

    /// <summary>Good and bad ones.</summary>
    public static IEnumerable<JsonNode?> All(DocumentPart part) =>
        new[] { Usual(part) }.Concat(part.Allowed).Concat(Limits(part)).Concat(OtherTypes(part)).OfType<JsonNode>().DistinctBy(value => value.ToJsonString());

    private static IEnumerable<JsonNode?> Limits(DocumentPart part)
    {
        foreach (var limit in new[] { part.Minimum, part.Maximum }.OfType<JsonNode>().Select(limit => limit.GetValue<decimal>()))
            foreach (var value in new[] { limit - 1, limit, limit + 1 })
                yield return value;
    }

    private static IEnumerable<JsonNode?> OtherTypes(DocumentPart part) => part.Type switch
    {
        "integer" or "number" => [0, -1, 1, 2147483647, 1.5, "abc", "", true, new JsonArray(1), new JsonObject()],
        "boolean" => [true, false, "yes", "", 7, new JsonArray(true)],
        "array" => [new JsonArray(), new JsonArray(999999), new JsonArray("abc"), "a,b", "", 5, new JsonObject { ["a"] = "b" }],
        "object" => [new JsonObject(), new JsonObject { ["nothing"] = "there" }, new JsonArray("x"), "abc", 5],
        _ => [.. Odd.Select(text => JsonValue.Create(text)), 5, true, new JsonArray("x"), new JsonObject()],
    };
}

/// <summary>A parameter, or a member of a body.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Schema">What it takes.</param>
/// <param name="Example">An example beside the schema; none: there is none.</param>
internal sealed record DocumentPart(string Name, JsonElement Schema, JsonNode? Example)
{
    public string Type => Schema.TryGetProperty("type", out var type) ? type.ValueKind is JsonValueKind.Array ? type[0].GetString() ?? "" : type.GetString() ?? "" : "";

    public JsonNode? Default => Member("default");

    public JsonNode? Minimum => Member("minimum");

    public JsonNode? Maximum => Member("maximum");

    public IReadOnlyList<JsonNode?> Allowed => Schema.TryGetProperty("enum", out var values) ? [.. values.EnumerateArray().Select(ToNode)] : [];

    public static JsonNode? ToNode(JsonElement json) => JsonNode.Parse(json.GetRawText());

    private JsonNode? Member(string name) => Schema.TryGetProperty(name, out var value) ? ToNode(value) : null;
}
