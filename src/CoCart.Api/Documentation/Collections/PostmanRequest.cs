using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoCart.Api.Documentation.Collections;

/// <summary>One request of a collection, made of an operation.</summary>
internal static class PostmanRequest
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What the scripts of a collection have kept from answers, by the parameters that ask for it.</summary>
    private static readonly Dictionary<string, string> Kept = new()
    {
        ["item_key"] = "{{itemKey}}",
        ["cart_item_key"] = "{{itemKey}}",
        ["session_key"] = "{{cartKey}}",
    };

    public static JsonObject Of(DocumentedOperation operation, params IEnumerable<string> tests)
    {
        var request = new JsonObject { ["method"] = operation.Method, ["header"] = new JsonArray([.. Headers(operation)]) };
        if (operation.NeedsUser)
            request["auth"] = Basic();
        if (operation.HasBody)
            request["body"] = Body(operation);
        request["url"] = Url(operation);
        request["description"] = (string?)operation.Description["description"] ?? operation.Summary;

        return new JsonObject
        {
            ["name"] = operation.Summary,
            ["event"] = tests.Any() ? new JsonArray(PostmanScript.Of("test", tests)) : new JsonArray(),
            ["request"] = request,
            ["response"] = new JsonArray(),
        };
    }

    private static IEnumerable<JsonNode> Headers(DocumentedOperation operation)
    {
        if (operation.HasBody)
            yield return new JsonObject { ["key"] = "Content-Type", ["value"] = "application/json" };
        foreach (var header in Placed(operation, "header"))
            yield return Entry(header);
    }

    private static JsonObject Url(DocumentedOperation operation)
    {
        var path = operation.Path.TrimStart('/').Split('/').Select(part => part is ['{', .. var name, '}'] ? $":{name}" : part).ToList();
        var queries = Placed(operation, "query").Select(Entry).ToList();
        var asked = string.Join('&', queries.Where(query => query["disabled"] is null).Select(query => $"{query["key"]}={query["value"]}"));

        return new JsonObject
        {
            ["raw"] = $"{{{{baseUrl}}}}/{string.Join('/', path)}{(asked.Length is 0 ? "" : $"?{asked}")}",
            ["host"] = new JsonArray("{{baseUrl}}"),
            ["path"] = new JsonArray([.. path.Select(part => (JsonNode)part)]),
            ["query"] = new JsonArray([.. queries]),
            ["variable"] = new JsonArray([.. Placed(operation, "path").Select(Entry)]),
        };
    }

    private static IEnumerable<JsonObject> Placed(DocumentedOperation operation, string place) => operation.Parameters.Where(parameter => (string?)parameter["in"] == place);

    /// <summary>Only what must be there, or is known from an answer, is sent; the rest stands ready.</summary>
    private static JsonObject Entry(JsonObject parameter)
    {
        var name = (string?)parameter["name"] ?? "";
        var entry = new JsonObject { ["key"] = name, ["value"] = Kept.GetValueOrDefault(name) ?? Example(parameter), ["description"] = (string?)parameter["description"] ?? "" };
        if (parameter["required"] is null && !Kept.ContainsKey(name))
            entry["disabled"] = true;

        return entry;
    }

    private static string Example(JsonObject parameter) =>
        (parameter["example"] ?? parameter["schema"]?["example"] ?? parameter["schema"]?["examples"]?[0] ?? parameter["schema"]?["default"]) switch
        {
            JsonValue value when value.TryGetValue<string>(out var text) => text,
            { } other => other.ToJsonString(),
            _ => "",
        };

    private static JsonObject Body(DocumentedOperation operation)
    {
        var example = operation.Body?.DeepClone() ?? new JsonObject();
        foreach (var (name, value) in Kept)
            if (example is JsonObject members && members.ContainsKey(name))
                members[name] = value;

        return new JsonObject
        {
            ["mode"] = "raw",
            ["raw"] = example.ToJsonString(Indented),
            ["options"] = new JsonObject { ["raw"] = new JsonObject { ["language"] = "json" } },
        };
    }

    private static JsonObject Basic() => new()
    {
        ["type"] = "basic",
        ["basic"] = new JsonArray(
            new JsonObject { ["key"] = "username", ["value"] = "{{username}}", ["type"] = "string" },
            new JsonObject { ["key"] = "password", ["value"] = "{{password}}", ["type"] = "string" }),
    };
}
