using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CoCart.Domain.Carts;

/// <summary>What a client wants kept with a line (an engraving, a gift note): a JSON object, stored as sent.</summary>
public readonly struct ItemData
{
    private readonly JsonElement? _json;

    private ItemData(JsonElement json) => _json = json;

    public bool IsEmpty => _json is null;

    /// <summary>The object as sent; only if not <see cref="IsEmpty"/>.</summary>
    public JsonElement Json => _json ?? default;

    /// <summary>Takes a JSON object or list; anything empty is no data.</summary>
    public static ItemData Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object when json.EnumerateObject().Any() => new ItemData(json.Clone()),
        JsonValueKind.Array when json.GetArrayLength() > 0 => new ItemData(json.Clone()),
        _ => default,
    };

    /// <summary>Every member as a name with its value.</summary>
    public IEnumerable<(string Name, JsonElement Value)> Members() => _json is { } json ? MembersOf(json) : [];

    /// <summary>One member; none: there is no such.</summary>
    public JsonElement? Find(string name)
    {
        foreach (var member in Members())
            if (member.Name == name)
                return member.Value;

        return null;
    }

    /// <summary>The same with one member more.</summary>
    public ItemData With(string name, JsonElement value)
    {
        var members = new OrderedDictionary<string, JsonElement>();
        foreach (var member in Members())
            members[member.Name] = member.Value;
        members[name] = value;

        return Of(JsonSerializer.SerializeToElement(members));
    }

    /// <summary>All names and values in a row, as they enter the item key; what is nested is written as a URL query.</summary>
    internal string KeyText()
    {
        var text = new StringBuilder();
        foreach (var (name, value) in Members())
            text.Append(name.Trim()).Append(IsNested(value) ? QueryOf(value) : TextOf(value).Trim());

        return text.ToString();
    }

    private static IEnumerable<(string Name, JsonElement Value)> MembersOf(JsonElement json) => json.ValueKind is JsonValueKind.Object
        ? json.EnumerateObject().Select(member => (member.Name, member.Value))
        : json.EnumerateArray().Select((value, index) => (index.ToString(CultureInfo.InvariantCulture), value));

    private static bool IsNested(JsonElement value) => value.ValueKind is JsonValueKind.Object or JsonValueKind.Array;

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "1",
        _ => "",
    };

    private static string QueryOf(JsonElement json)
    {
        var pairs = new List<string>();
        Collect(json, "", pairs);

        return string.Join('&', pairs);
    }

    private static void Collect(JsonElement json, string path, List<string> pairs)
    {
        foreach (var (name, value) in MembersOf(json))
        {
            var key = path.Length is 0 ? Uri.EscapeDataString(name) : $"{path}%5B{Uri.EscapeDataString(name)}%5D";
            if (IsNested(value))
                Collect(value, key, pairs);
            else if (value.ValueKind is not JsonValueKind.Null)
                pairs.Add($"{key}={(value.ValueKind is JsonValueKind.False ? "0" : Uri.EscapeDataString(TextOf(value)).Replace("%20", "+", StringComparison.Ordinal))}");
        }
    }
}
