using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace CoCart.Api.FunctionalTests.OpenApi.Contract;

/// <summary>
/// The schemas of a document for the validator. What has named members and says nothing of others has no others here, so that a member that
/// is answered but not described shows.
/// </summary>
internal sealed class DocumentSchemas
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";
    private const string Components = "#/components/schemas/";

    private static readonly ConcurrentDictionary<string, Lazy<DocumentSchemas>> Known = [];
    private static readonly EvaluationOptions Strict = new() { OutputFormat = OutputFormat.Hierarchical, RequireFormatValidation = true };

    private readonly ConcurrentDictionary<string, Lazy<JsonSchema>> _schemas = [];
    private readonly ConcurrentDictionary<(string Schema, string Body), bool> _good = [];
    private readonly BuildOptions _options = new() { SchemaRegistry = new SchemaRegistry() };
    private readonly string _address;

    private DocumentSchemas(string document)
    {
        _address = $"https://cocart.test/{document}";
        var components = DocumentedApi.Read(document).GetProperty("components").GetProperty("schemas");
        var all = new JsonObject { ["$schema"] = Dialect, ["$id"] = _address, ["$defs"] = Closed(JsonObject.Create(components)) };
        _options.SchemaRegistry.Register(JsonSchema.FromText(all.ToJsonString(), _options));
    }

    public static DocumentSchemas Of(string document) => Known.GetOrAdd(document, name => new Lazy<DocumentSchemas>(() => new DocumentSchemas(name))).Value;

    /// <summary>What is not as a schema of the document wants it.</summary>
    public IReadOnlyList<string> FaultsOf(JsonElement schema, JsonElement body)
    {
        // the same large answer comes to many requests
        var look = (schema.GetRawText(), Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(body.GetRawText()))));
        if (_good.ContainsKey(look))
            return [];

        var results = _schemas.GetOrAdd(look.Item1, text => new Lazy<JsonSchema>(() => Build(text))).Value.Evaluate(body, Strict);

        if (results.IsValid)
            _good[look] = true;

        return results.IsValid ? [] : [.. Faults(results).Distinct().Take(12)];
    }

    private JsonSchema Build(string text)
    {
        var schema = Closed(JsonNode.Parse(text)) as JsonObject ?? [];
        schema["$schema"] = Dialect;

        return JsonSchema.FromText(schema.ToJsonString(), _options);
    }

    private JsonNode? Closed(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray list:
                return new JsonArray([.. list.Select(Closed)]);
            case JsonObject members:
                var closed = new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Closed(member.Value))));
                if (closed["properties"] is JsonObject && closed["additionalProperties"] is null)
                    closed["additionalProperties"] = false;

                return closed;
            case JsonValue text when text.TryGetValue<string>(out var name) && name.StartsWith(Components, StringComparison.Ordinal):
                return $"{_address}#/$defs/{name[Components.Length..]}";
            default:
                return node?.DeepClone();
        }
    }

    /// <summary>What failed below something that is good after all, as the other of two types, is no fault.</summary>
    private static IEnumerable<string> Faults(EvaluationResults results) =>
        results.IsValid ? [] : Texts(results).Concat((results.Details ?? []).SelectMany(Faults));

    private static IEnumerable<string> Texts(EvaluationResults result) => result.Errors?.Select(error => $"{result.InstanceLocation}: {error.Value} ({result.SchemaLocation.Fragment})") ?? [];
}
