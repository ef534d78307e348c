using System.Globalization;
using System.Text.Json;

namespace CoCart.Infrastructure.Catalog.Documents;

/// <summary>Reads facts from a store's own JSON, where numbers are often texts and what is absent is empty or null.</summary>
internal static class JsonFacts
{
    public static JsonElement? Member(this JsonElement json, string name) =>
        json.ValueKind is JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    public static string Text(this JsonElement json, string name) => json.Member(name) is { } value ? Text(value) : "";

    public static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        _ => "",
    };

    public static int Number(this JsonElement json, string name) => int.TryParse(json.Text(name), CultureInfo.InvariantCulture, out var number) ? number : 0;

    public static int Id(this JsonElement json) =>
        json.Number("id") is > 0 and var id ? id : throw new FormatException("The row has no number.");

    /// <summary>An amount; none where nothing is written. What is no amount is a mistake in the row.</summary>
    public static decimal? Amount(this JsonElement json, string name)
    {
        var text = json.Text(name);
        if (text.Length is 0)
            return null;

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : throw new FormatException($"\"{text}\" in {name} is not an amount.");
    }

    public static bool Flag(this JsonElement json, string name) =>
        json.Member(name) is { } value && (value.ValueKind is JsonValueKind.True || Text(value) is "yes" or "1" or "true");

    /// <summary>A moment in UTC; none where nothing is written.</summary>
    public static DateTimeOffset? Moment(this JsonElement json, string name)
    {
        var text = json.Text(name);
        if (text.Length is 0)
            return null;

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : throw new FormatException($"\"{text}\" in {name} is not a date.");
    }

    public static IEnumerable<JsonElement> List(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    public static IReadOnlyList<int> Numbers(this JsonElement json, string name) =>
        [.. json.List(name).Select(value => value.ValueKind is JsonValueKind.Object ? value.Number("id") : int.Parse(Text(value), CultureInfo.InvariantCulture))];

    public static IReadOnlyList<string> Texts(this JsonElement json, string name) => [.. json.List(name).Select(Text)];
}
