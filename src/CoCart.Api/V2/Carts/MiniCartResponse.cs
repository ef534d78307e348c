using System.Text.Json;
using CoCart.Api.Common.Json;

namespace CoCart.Api.V2.Carts;

/// <summary>As much of the cart as a badge or a drawer shows.</summary>
public sealed record MiniCartResponse
{
    /// <summary>Changes exactly when the contents or the total change; empty for an empty cart.</summary>
    public string CartHash { get; init; } = "";

    /// <summary>A guest's key, or the customer's number.</summary>
    public string CartKey { get; init; } = "";

    public required CurrencyResponse Currency { get; init; }

    /// <summary>Sum of the quantities; may be fractional.</summary>
    public decimal ItemCount { get; init; }

    public IReadOnlyList<MiniItemResponse> Items { get; init; } = [];

    /// <summary>Sum of the lines before discounts and without tax, in minor units.</summary>
    public string Subtotal { get; init; } = "";
}

/// <summary>A line of the small cart.</summary>
public sealed record MiniItemResponse
{
    public string ItemKey { get; init; } = "";

    /// <summary>Of a variation, the variation's number.</summary>
    public int Id { get; init; }

    public string Name { get; init; } = "";

    /// <summary>Price of one in minor units, as the cart shows prices.</summary>
    public string Price { get; init; } = "";

    public decimal Quantity { get; init; }

    /// <summary>Chosen attribute values by attribute, as people read them.</summary>
    public required Map<string> Variation { get; init; }

    /// <summary>Custom data that says something.</summary>
    public required Map<JsonElement> CartItemData { get; init; }

    /// <summary>URL of the thumbnail.</summary>
    public string FeaturedImage { get; init; } = "";
}
