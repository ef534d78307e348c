using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoCart.Api.Common.OpenApi;

/// <summary>
/// OpenAPI 3.0 has no type "null". What may be null or a named type is said there by <c>nullable</c> beside the name, which validators
/// and generators of 3.0 read alike.
/// </summary>
internal static class OlderNulls
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Mend(string document)
    {
        var root = JsonNode.Parse(document) ?? throw new InvalidOperationException("The document is empty.");
        Mend(root);

        return root.ToJsonString(Layout);
    }

    private static void Mend(JsonNode? node)
    {
        if (node is JsonArray list)
            foreach (var element in list)
                Mend(element);
        if (node is not JsonObject members)
            return;

        foreach (var (_, member) in members)
            Mend(member);
        if (members["oneOf"] is JsonArray { Count: 2 } choice && choice[0] is JsonObject none && none["nullable"]?.GetValue<bool>() is true && none["enum"] is not null)
            Join(members, choice);
    }

    private static void Join(JsonObject schema, JsonArray choice)
    {
        var named = choice[1];
        choice.Clear();
        schema.Remove("oneOf");
        schema["type"] = "object";
        schema["nullable"] = true;
        schema["allOf"] = new JsonArray(named);
    }
}
