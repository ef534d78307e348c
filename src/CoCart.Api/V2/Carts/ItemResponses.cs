using System.Text.Json;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;

namespace CoCart.Api.V2.Carts;

/// <summary>A line of the cart.</summary>
public sealed record CartItemResponse : ItemBody, ISharedPart
{
    public required QuantityResponse Quantity { get; init; }
}

/// <summary>A line that was taken out of the cart.</summary>
public sealed record RemovedItemResponse : ItemBody
{
    public decimal Quantity { get; init; }
}

/// <summary>What all lines have.</summary>
public abstract record ItemBody
{
    public string ItemKey { get; init; } = "";

    /// <summary>Of a variation, the variation's number.</summary>
    public int Id { get; init; }

    public string Name { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>Price of one in minor units, as the cart shows prices.</summary>
    public string Price { get; init; } = "";

    public required ItemTotalsResponse Totals { get; init; }

    public string Slug { get; init; } = "";

    public required ItemMetaResponse Meta { get; init; }

    /// <summary>A hint that the line is on backorder; usually empty.</summary>
    public string Backorders { get; init; } = "";

    /// <summary>Custom data that says something.</summary>
    public required Map<JsonElement> CartItemData { get; init; }

    /// <summary>URL of the thumbnail.</summary>
    public string FeaturedImage { get; init; } = "";
}

/// <summary>How many, and how many there may be; a maximum of -1 is none.</summary>
public sealed record QuantityResponse(decimal Value, int MinPurchase, decimal MaxPurchase);

/// <summary>Sums of a line: the subtotal in minor units as text, the others as numbers in major units.</summary>
public sealed record ItemTotalsResponse(string Subtotal, decimal SubtotalTax, decimal Total, decimal Tax);

/// <summary>Facts of the product.</summary>
/// <param name="ProductType">Kind of product.</param>
/// <param name="Sku">Article number.</param>
/// <param name="Dimensions">Size of one.</param>
/// <param name="Weight">Weight of the whole pieces of the line.</param>
/// <param name="Variation">Chosen attribute values by attribute, as people read them.</param>
public sealed record ItemMetaResponse(string ProductType, string Sku, DimensionsResponse Dimensions, decimal Weight, Map<string> Variation);

/// <summary>Size of a product.</summary>
public sealed record DimensionsResponse(string Length, string Width, string Height, string Unit);

/// <summary>Removed lines: a list, which the drop-in face writes as an object by item key while the cart is empty.</summary>
public sealed class RemovedItemsResponse(IReadOnlyList<RemovedItemResponse> items, bool isCartEmpty) : ITwoFaced<IReadOnlyList<RemovedItemResponse>>
{
    public IReadOnlyList<RemovedItemResponse> Typed => items;

    public object DropIn => isCartEmpty && items.Count > 0
        ? new Map<RemovedItemResponse>(items.Select(item => KeyValuePair.Create(item.ItemKey, item)))
        : items;

    internal RemovedItemsResponse With(Func<RemovedItemResponse, RemovedItemResponse> change) => new([.. items.Select(change)], isCartEmpty);
}

/// <summary>Lines by item key; without any, existing apps are told so in words.</summary>
public sealed class ItemsResponse(Map<CartItemResponse> items) : ITwoFaced<Map<CartItemResponse>>
{
    public Map<CartItemResponse> Typed => items;

    public object DropIn => items.Count > 0 ? items : "The cart has no items.";
}

/// <summary>A count; where nothing is, existing apps may ask to be told so in words.</summary>
public sealed class CountResponse(decimal count, bool saysNone) : ITwoFaced<decimal>
{
    public decimal Typed => count;

    public object DropIn => saysNone && count is 0 ? "The cart has no items." : count;
}

/// <summary>What became of a line's quantity.</summary>
public sealed record QuantityStatusResponse(string Message, decimal Quantity);

/// <summary>A line as it is stored.</summary>
public sealed record StoredItemResponse
{
    public string Key { get; init; } = "";

    public int ProductId { get; init; }

    public int VariationId { get; init; }

    public required Map<string> Variation { get; init; }

    public decimal Quantity { get; init; }

    public string DataHash { get; init; } = "";

    public required LineTaxDataResponse LineTaxData { get; init; }

    public decimal LineSubtotal { get; init; }

    public decimal LineSubtotalTax { get; init; }

    public decimal LineTotal { get; init; }

    public decimal LineTax { get; init; }

    /// <summary>Always empty.</summary>
    [TypedAs(typeof(Map<JsonElement>))]
    public JsonElement Data { get; init; } = JsonSerializer.SerializeToElement(new Dictionary<string, string>());
}

/// <summary>Unrounded taxes by tax rate, before and after discounts.</summary>
public sealed record LineTaxDataResponse(Map<decimal> Subtotal, Map<decimal> Total);
