using System.Globalization;
using System.Text.Json;

namespace CoCart.Domain.UnitTests.Pricing.Golden;

/// <summary>Short ways to read a recorded cart, whose fields may be left out.</summary>
internal static class JsonReading
{
    public static JsonElement? Find(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    public static string Text(this JsonElement element, string name) => element.Find(name)?.ToString() ?? "";

    public static bool Flag(this JsonElement element, string name) => element.Find(name)?.ValueKind is JsonValueKind.True;

    public static int Whole(this JsonElement element, string name, int fallback = 0) => element.Find(name)?.GetInt32() ?? fallback;

    public static int? WholeOrNone(this JsonElement element, string name) => element.Find(name)?.GetInt32();

    /// <summary>A number, or a number typed as text; blank is none.</summary>
    public static decimal? NumberOrNone(this JsonElement element, string name) => element.Text(name) switch
    {
        "" => null,
        var text => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    public static decimal Number(this JsonElement element, string name) => element.NumberOrNone(name) ?? 0;

    public static List<JsonElement> Items(this JsonElement element, string name) =>
        element.Find(name) is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray()] : [];

    public static List<string> Texts(this JsonElement element, string name) => [.. element.Items(name).Select(item => item.ToString())];

    public static List<int> Wholes(this JsonElement element, string name) => [.. element.Items(name).Select(item => item.GetInt32())];

    public static Dictionary<int, TValue> Map<TValue>(this JsonElement element, string name, Func<JsonElement, TValue> read) =>
        element.Find(name) is { ValueKind: JsonValueKind.Object } map
            ? map.EnumerateObject().ToDictionary(entry => int.Parse(entry.Name, CultureInfo.InvariantCulture), entry => read(entry.Value))
            : [];
}
