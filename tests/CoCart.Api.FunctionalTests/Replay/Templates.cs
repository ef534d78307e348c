using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CoCart.Api.FunctionalTests.Replay;

/// <summary>Fills <c>{{name}}</c> of a recorded request with what was saved from earlier answers.</summary>
internal sealed partial class Templates(Aliases aliases)
{
    private readonly string _run = Guid.NewGuid().ToString("N")[..6];
    private readonly Dictionary<string, string> _values = [];

    public string? this[string name]
    {
        get => _values.GetValueOrDefault(name);
        set
        {
            if (value is null)
                _values.Remove(name);
            else
                _values[name] = value;
        }
    }

    public string Fill(string text) => Slot().Replace(text, slot => Value(slot.Groups[1].Value));

    public JsonNode? Fill(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => new JsonObject(json.EnumerateObject().Select(member => KeyValuePair.Create(Fill(member.Name), Fill(member.Value)))),
        JsonValueKind.Array => new JsonArray([.. json.EnumerateArray().Select(Fill)]),
        JsonValueKind.String => JsonValue.Create(Fill(json.GetString() ?? "")),
        _ => JsonNode.Parse(json.GetRawText()),
    };

    private string Value(string name)
    {
        if (!name.StartsWith("uniq:", StringComparison.Ordinal))
            return _values.GetValueOrDefault(name, $"MISSING_{name}");

        var parts = name[5..].Split('|');
        var unique = parts[0].Length > 20 ? _run + parts[0][6..] : parts[0] + _run;
        aliases.Learn(parts[0], unique);
        aliases.Learn(parts[0].ToLowerInvariant(), unique.ToLowerInvariant());

        return parts.Length > 1 ? unique.ToLowerInvariant() : unique;
    }

    [GeneratedRegex(@"\{\{([^}]+)\}\}")]
    private static partial Regex Slot();
}
