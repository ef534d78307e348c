using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoCart.Api.Documentation.Collections;

/// <summary>A collection of requests (Postman's form 2.1), made of an OpenAPI document: a folder for each tag, and a journey before them.</summary>
internal static class PostmanCollection
{
    private const string Schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
    private const string Succeeds = "pm.test('succeeds', () => pm.response.to.be.success);";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="name">Of the document.</param>
    /// <param name="document">As it is served.</param>
    public static string Write(string name, JsonNode document)
    {
        var operations = DocumentedOperation.Of(document).ToList();
        var collection = new JsonObject
        {
            ["info"] = new JsonObject { ["name"] = (string?)document["info"]?["title"], ["description"] = (string?)document["info"]?["description"], ["schema"] = Schema },
            ["item"] = new JsonArray([JourneyOf(name, operations), .. operations.GroupBy(operation => operation.Tag).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Folder)]),
            ["event"] = PostmanScript.OfCollection(),
            ["variable"] = new JsonArray(Variable("baseUrl", "http://127.0.0.1:5000/api"), Variable("cartKey", ""), Variable("itemKey", ""), Variable("username", "admin"), Variable("password", "")),
        };

        return collection.ToJsonString(Indented) + "\n";
    }

    private static JsonObject JourneyOf(string name, List<DocumentedOperation> operations) => new()
    {
        ["name"] = "A small journey",
        ["description"] = "To be run from top to bottom; with the sample store every request succeeds.",
        ["item"] = new JsonArray([.. Journey.Of(name).Select(step => PostmanRequest.Of(operations.Single(operation => operation.Id == step), Succeeds))]),
    };

    private static JsonObject Folder(IGrouping<string, DocumentedOperation> group) => new()
    {
        ["name"] = group.Key,
        ["item"] = new JsonArray([.. group.Select(operation => PostmanRequest.Of(operation))]),
    };

    private static JsonObject Variable(string key, string value) => new() { ["key"] = key, ["value"] = value };
}
