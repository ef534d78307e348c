using System.Text.Json.Nodes;

namespace CoCart.Api.Documentation.Collections;

/// <summary>An operation as an OpenAPI document describes it.</summary>
/// <param name="Path">As it is written there: <c>/cocart/v2/cart/item/{item_key}</c>.</param>
/// <param name="Method">In capitals.</param>
/// <param name="Description">What is said of it.</param>
internal sealed record DocumentedOperation(string Path, string Method, JsonObject Description)
{
    public string Id => Text("operationId");

    public string Summary => Text("summary");

    public string Tag => (string?)Description["tags"]?[0] ?? "";

    public IEnumerable<JsonObject> Parameters => Description["parameters"]?.AsArray().OfType<JsonObject>() ?? [];

    /// <summary>The example of its body; none: it takes no body, or has no example.</summary>
    public JsonNode? Body => Json?["example"];

    public bool HasBody => Json is not null;

    /// <summary>Nobody may do it without saying who he is.</summary>
    public bool NeedsUser => Description["security"] is JsonArray { Count: > 0 } ways && ways.All(way => way is JsonObject { Count: > 0 });

    private JsonNode? Json => Description["requestBody"]?["content"]?["application/json"];

    public static IEnumerable<DocumentedOperation> Of(JsonNode document) =>
        from path in document["paths"]?.AsObject() ?? []
        from method in path.Value?.AsObject() ?? []
        where method.Value is JsonObject
        select new DocumentedOperation(path.Key, method.Key.ToUpperInvariant(), method.Value.AsObject());

    private string Text(string name) => (string?)Description[name] ?? "";
}
