using System.Text.Json;
using CoCart.Api.Common.Formatting;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.Totals;
using CoCart.Application.Carts;
using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using CoCart.Domain.Stores;

namespace CoCart.Api.V2.Carts;

/// <summary>Lines as v2 shows them.</summary>
internal static class ItemShape
{
    private const string OnBackorder = "Available on backorder";

    /// <summary>The lines, each shaped when it is written: an answer without them does not pay for them.</summary>
    public static IReadOnlyList<CartItemResponse> All(CartView cart) => new ShapedList<LineView, CartItemResponse>(cart.Lines, line => LineShapes.Of(line, cart.Store));

    public static CartItemResponse Of(LineView line, Store store)
    {
        var currency = store.Currency;
        var maximum = line.Product.MaximumQuantity()?.Value ?? -1;

        return new CartItemResponse
        {
            ItemKey = line.Key.Value,
            Id = line.Product.Id.Value,
            Name = line.Product.Name,
            Title = line.Product.Title,
            Price = MoneyText.Minor(line.Priced.DisplayPrice, currency),
            Quantity = new QuantityResponse(line.Quantity.Value, 1, maximum),
            Totals = new ItemTotalsResponse(
                MoneyText.Minor(line.Priced.Subtotal, currency), line.Priced.SubtotalTax, line.Priced.Total, line.Priced.Tax),
            Slug = line.Product.Slug,
            Meta = Meta(line.Product, line.Selection, line.Quantity, store),
            Backorders = line.Product.IsOnBackorder(line.Quantity) ? OnBackorder : "",
            CartItemData = Data(line.Selection.Data),
            FeaturedImage = line.Product.Thumbnail ?? store.PlaceholderImage,
        };
    }

    public static RemovedItemsResponse Removed(CartView cart) => new([.. cart.Removed.Select(removed => Of(removed, cart.Store))], cart.IsEmpty);

    /// <summary>A line with what the group route adds to its custom data: names and the formatted price.</summary>
    public static CartItemResponse Named(LineView line, Store store)
    {
        var item = Of(line, store);
        item.CartItemData["product_name"] = JsonSerializer.SerializeToElement(item.Name);
        item.CartItemData["product_title"] = JsonSerializer.SerializeToElement(item.Title);
        item.CartItemData["product_price"] = JsonSerializer.SerializeToElement(MoneyText.Format(line.Priced.DisplayPrice, store.Currency));

        return item;
    }

    public static StoredItemResponse Stored(LineView line) => new()
    {
        Key = line.Key.Value,
        ProductId = line.Selection.ProductId.Value,
        VariationId = line.Selection.VariationId?.Value ?? 0,
        Variation = new Map<string>(line.Selection.Attributes.Select(attribute => KeyValuePair.Create(attribute.Key, attribute.Value))),
        Quantity = line.Quantity.Value,
        DataHash = line.DataHash,
        LineTaxData = new LineTaxDataResponse(TotalsShape.ByRate(line.Priced.SubtotalTaxes), TotalsShape.ByRate(line.Priced.TotalTaxes)),
        LineSubtotal = line.Priced.Subtotal,
        LineSubtotalTax = line.Priced.SubtotalTax,
        LineTotal = line.Priced.Total,
        LineTax = line.Priced.Tax,
    };

    public static RemovedItemResponse Of(RemovedView removed, Store store) => new()
    {
        ItemKey = removed.Key.Value,
        Id = removed.Product.Id.Value,
        Name = removed.Product.Name,
        Title = removed.Product.Title,
        Price = MoneyText.Minor(removed.DisplayPrice, store.Currency),
        Quantity = removed.Quantity.Value,
        Totals = new ItemTotalsResponse(
            MoneyText.Minor(removed.Amounts.Subtotal, store.Currency), removed.Amounts.SubtotalTax, removed.Amounts.Total, removed.Amounts.Tax),
        Slug = removed.Product.Slug,
        Meta = Meta(removed.Product, removed.Selection, removed.Quantity, store),
        Backorders = removed.Product.IsOnBackorder(removed.Quantity) ? OnBackorder : "",
        CartItemData = Data(removed.Selection.Data),
        FeaturedImage = removed.Product.Thumbnail ?? store.PlaceholderImage,
    };

    private static ItemMetaResponse Meta(Product product, Selection selection, Quantity quantity, Store store) => new(
        product.TypeName(),
        product.Sku,
        new DimensionsResponse(product.Dimensions.Length, product.Dimensions.Width, product.Dimensions.Height, store.DimensionUnit),
        (product.Weight ?? 0) * decimal.Truncate(quantity.Value),
        Labels(product, selection));

    private static Map<string> Labels(Product product, Selection selection)
    {
        var labels = new Map<string>();
        foreach (var choice in selection.Attributes)
            if (product.Attributes.FirstOrDefault(attribute => attribute.Key == choice.Key) is { } attribute)
                labels[attribute.Label] = attribute.Find(choice.Value)?.Label ?? choice.Value;

        return labels;
    }

    /// <summary>Members that say nothing (empty, zero, false, null) are left out.</summary>
    private static Map<JsonElement> Data(ItemData data)
    {
        var members = new Map<JsonElement>();
        foreach (var (name, value) in data.Members())
            if (Says(value))
                members[name] = value;

        return members;
    }

    private static bool Says(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is not ("" or "0"),
        JsonValueKind.Number => value.GetDouble() is not 0,
        JsonValueKind.Array => value.GetArrayLength() > 0,
        JsonValueKind.Object => value.EnumerateObject().Any(),
        _ => value.ValueKind is JsonValueKind.True,
    };
}
