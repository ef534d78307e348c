using System.Globalization;
using System.Text.Json;
using CoCart.Domain.Catalog;

namespace CoCart.Application.ProductTypes;

/// <summary>What the store says of a container.</summary>
/// <param name="Allowed">What may go into it.</param>
/// <param name="Minimum">Fewest pieces.</param>
/// <param name="Maximum">Most pieces; none: any number.</param>
/// <param name="IsPricedByPart">The contents cost what they cost, less the discount; else they are in the container's price.</param>
/// <param name="Discount">Percent off the contents' prices.</param>
/// <param name="BasePrice">Price of the container where the contents are priced by themselves; none: the catalogue's.</param>
internal sealed record MixAndMatchRules(
    IReadOnlySet<ProductId> Allowed, decimal Minimum, decimal? Maximum, bool IsPricedByPart, decimal Discount, decimal? BasePrice)
{
    public static MixAndMatchRules Of(Product container)
    {
        var meta = container.Meta;
        var isPricedByPart = Text(meta, "_mnm_per_product_pricing") is "yes";

        return new MixAndMatchRules(
            Products(meta),
            Amount(meta, "_mnm_min_container_size") ?? 0,
            Amount(meta, "_mnm_max_container_size") is > 0 and var maximum ? maximum : null,
            isPricedByPart,
            isPricedByPart ? Amount(meta, "_mnm_per_product_discount") ?? 0 : 0,
            isPricedByPart ? Amount(meta, "_mnm_base_price") ?? 0 : null);
    }

    public void EnsureAllows(IReadOnlyList<MixAndMatchContent> contents)
    {
        foreach (var content in contents)
            if (!Allowed.Contains(content.Product))
                throw CatalogErrors.Refused($"Product {content.Product.Value} cannot go into this container.");

        var pieces = contents.Sum(content => content.Quantity.Value);
        if (pieces is 0 || pieces < Minimum)
            throw CatalogErrors.Refused($"The container takes at least {Math.Max(1, Minimum)} pieces.");
        if (pieces > Maximum)
            throw CatalogErrors.Refused($"The container takes at most {Maximum} pieces.");
    }

    /// <summary>Price of one piece of the contents.</summary>
    public decimal? PriceOf(Product content, DateTimeOffset now)
    {
        if (!IsPricedByPart)
            return 0;

        return Discount is 0 ? null : (content.PriceAt(now) ?? 0) * (100 - Discount) / 100;
    }

    /// <summary>By number in the names of an object or in the values of a list.</summary>
    private static HashSet<ProductId> Products(IReadOnlyDictionary<string, JsonElement> meta)
    {
        if (!meta.TryGetValue("_mnm_data", out var allowed))
            return [];

        var numbers = allowed.ValueKind switch
        {
            JsonValueKind.Object => allowed.EnumerateObject().Select(entry => entry.Name),
            JsonValueKind.Array => allowed.EnumerateArray().Select(Text),
            _ => [],
        };

        return [.. numbers.Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new ProductId(id) : default)];
    }

    private static string Text(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString() ?? "" : value.GetRawText();

    private static string Text(IReadOnlyDictionary<string, JsonElement> meta, string name) => meta.TryGetValue(name, out var value) ? Text(value) : "";

    private static decimal? Amount(IReadOnlyDictionary<string, JsonElement> meta, string name) =>
        decimal.TryParse(Text(meta, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) ? amount : null;
}
