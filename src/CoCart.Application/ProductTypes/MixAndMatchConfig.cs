using System.Globalization;
using System.Text.Json;
using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;

namespace CoCart.Application.ProductTypes;

/// <summary>What goes into one container.</summary>
internal sealed record MixAndMatchContent(ProductId Product, Quantity Quantity);

/// <summary>Reads what a customer fills a container with: an object of <c>{product_id, quantity}</c>, by product number.</summary>
internal static class MixAndMatchConfig
{
    public static IReadOnlyList<MixAndMatchContent> Read(ItemData data)
    {
        if (data.Find("mnm_config") is not { ValueKind: JsonValueKind.Object } config)
            throw CatalogErrors.Refused("Say what goes into the container.");

        var contents = config.EnumerateObject().Select(Content).Where(content => content.Quantity > Quantity.None).ToList();

        return contents.DistinctBy(content => content.Product).Count() == contents.Count
            ? contents
            : throw CatalogErrors.Refused("A product is named twice for the container.");
    }

    private static MixAndMatchContent Content(JsonProperty entry)
    {
        var value = entry.Value;
        var product = Whole(value, "variation_id") is > 0 and var variation ? variation : Whole(value, "product_id") ?? Whole(entry.Name);
        var quantity = Whole(value, "quantity");

        return product is > 0 && quantity is >= 0
            ? new MixAndMatchContent(new ProductId(product.Value), new Quantity(quantity.Value))
            : throw CatalogErrors.Refused($"\"{entry.Name}\" in the container has no product or quantity that can be.");
    }

    private static int? Whole(JsonElement value, string name)
    {
        if (value.ValueKind is not JsonValueKind.Object || !value.TryGetProperty(name, out var number))
            return null;

        return Whole(number.ValueKind is JsonValueKind.String ? number.GetString() ?? "" : number.GetRawText());
    }

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
