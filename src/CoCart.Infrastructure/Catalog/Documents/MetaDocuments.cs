using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using CoCart.Domain.Catalog;

namespace CoCart.Infrastructure.Catalog.Documents;

/// <summary>Reads what extensions of the store keep with a product.</summary>
internal static class MetaDocuments
{
    /// <summary>By name; of several the last one counts.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Of(JsonElement json)
    {
        var meta = new Dictionary<string, JsonElement>();
        foreach (var entry in json.List("meta_data"))
            if (entry.Member("value") is { } value && entry.Text("key") is { Length: > 0 } key)
                meta[key] = value.Clone();

        return meta.Count is 0 ? FrozenDictionary<string, JsonElement>.Empty : meta;
    }

    /// <summary>The limits of a price that the customer names; none: the shop sets the price.</summary>
    public static NamedPrice? NamedPrice(IReadOnlyDictionary<string, JsonElement> meta) => Text(meta, "_nyp") is "yes"
        ? new NamedPrice(Amount(meta, "_min_price"), Amount(meta, "_maximum_price"), Amount(meta, "_suggested_price"))
        : null;

    private static string Text(IReadOnlyDictionary<string, JsonElement> meta, string name) =>
        meta.TryGetValue(name, out var value) ? JsonFacts.Text(value) : "";

    private static decimal? Amount(IReadOnlyDictionary<string, JsonElement> meta, string name)
    {
        var text = Text(meta, name);
        if (text.Length is 0)
            return null;

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : throw new FormatException($"\"{text}\" in {name} is not an amount.");
    }
}
