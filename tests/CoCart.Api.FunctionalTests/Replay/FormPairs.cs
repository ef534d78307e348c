using System.Text.Json;

namespace CoCart.Api.FunctionalTests.Replay;

/// <summary>Nested values as names with brackets.</summary>
internal static class FormPairs
{
    public static IEnumerable<KeyValuePair<string, string>> Of(Templates templates, JsonElement json, string? prefix = null)
    {
        var members = json.ValueKind is JsonValueKind.Array
            ? json.EnumerateArray().Select((value, index) => (Name: $"{index}", Value: value))
            : json.EnumerateObject().Select(member => (templates.Fill(member.Name), member.Value));
        foreach (var (name, value) in members)
        {
            var key = prefix is null ? name : $"{prefix}[{name}]";
            if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                foreach (var pair in Of(templates, value, key))
                    yield return pair;
            else
                yield return KeyValuePair.Create(key, Plain(templates, value));
        }
    }

    private static string Plain(Templates templates, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "",
        _ => templates.Fill(value.ToString()),
    };
}
