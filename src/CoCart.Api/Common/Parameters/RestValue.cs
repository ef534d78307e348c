using System.Text.Json;

namespace CoCart.Api.Common.Parameters;

/// <summary>A parameter as it came: JSON, or text from a query or form, which may be nested by brackets.</summary>
public sealed class RestValue
{
    private RestValue(RestKind kind, string text, OrderedDictionary<string, RestValue>? members, JsonElement? json) =>
        (Kind, Text, Members, Json) = (kind, text, members, json);

    public RestKind Kind { get; }

    /// <summary>A text, a number as written, or <c>true</c> and <c>false</c>.</summary>
    public string Text { get; }

    /// <summary>Members of an object or list, by name or number; none of anything else.</summary>
    public OrderedDictionary<string, RestValue>? Members { get; }

    /// <summary>As sent, if it was JSON.</summary>
    public JsonElement? Json { get; }

    public bool IsNested => Kind is RestKind.Object or RestKind.List;

    public static RestValue OfText(string text) => new(RestKind.Text, text, null, null);

    public static RestValue OfMembers(OrderedDictionary<string, RestValue> members) => new(RestKind.Object, "", members, null);

    /// <summary>A JSON value; nothing for <c>null</c>, which counts as not sent.</summary>
    public static RestValue? OfJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => new RestValue(RestKind.Object, "", MembersOf(json), json),
        JsonValueKind.Array => new RestValue(RestKind.List, "", ElementsOf(json), json),
        JsonValueKind.String => new RestValue(RestKind.Text, json.GetString() ?? "", null, json),
        JsonValueKind.Number => new RestValue(RestKind.Number, json.GetRawText(), null, json),
        JsonValueKind.True => new RestValue(RestKind.Boolean, "true", null, json),
        JsonValueKind.False => new RestValue(RestKind.Boolean, "false", null, json),
        _ => null,
    };

    /// <summary>The value as JSON, also if it came from a form.</summary>
    public JsonElement ToJson() => Json ?? JsonSerializer.SerializeToElement(Plain());

    private object Plain() => Members is null ? Text : Members.ToDictionary(member => member.Key, member => member.Value.Plain());

    private static OrderedDictionary<string, RestValue> MembersOf(JsonElement json)
    {
        var members = new OrderedDictionary<string, RestValue>();
        foreach (var property in json.EnumerateObject())
            if (OfJson(property.Value) is { } value)
                members[property.Name] = value;

        return members;
    }

    private static OrderedDictionary<string, RestValue> ElementsOf(JsonElement json)
    {
        var members = new OrderedDictionary<string, RestValue>();
        var index = 0;
        foreach (var element in json.EnumerateArray())
            members[index++.ToString(System.Globalization.CultureInfo.InvariantCulture)] = OfJson(element) ?? OfText("");

        return members;
    }
}

/// <summary>What a parameter is.</summary>
public enum RestKind
{
    Text,
    Number,
    Boolean,
    Object,
    List,
}
