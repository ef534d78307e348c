using System.Text.Json;
using CoCart.Api.Common.Json;
using CoCart.Api.V2.Carts;

namespace CoCart.Api.V2.Sessions;

/// <summary>A stored cart in a list.</summary>
/// <param name="CartId">Number of the stored row.</param>
/// <param name="CartKey">A guest's key, or the customer's number.</param>
/// <param name="CustomersName">First and last name; empty if unknown.</param>
/// <param name="CustomersEmail">Empty if unknown.</param>
/// <param name="CartCreated">As <c>MM/DD/YYYY HH:MM:SS</c>, UTC.</param>
/// <param name="CartExpiry">As <c>MM/DD/YYYY HH:MM:SS</c>, UTC.</param>
/// <param name="CartSource">Who made it.</param>
/// <param name="Link">Address of the cart.</param>
public sealed record SessionSummaryResponse(
    string CartId,
    string CartKey,
    string CustomersName,
    string CustomersEmail,
    string CartCreated,
    string CartExpiry,
    string CartSource,
    string Link);

/// <summary>A stored cart.</summary>
public sealed record SessionResponse
{
    public string CartKey { get; init; } = "";

    public required CustomerResponse Customer { get; init; }

    /// <summary>Lines by item key.</summary>
    public required Map<SessionItemResponse> Items { get; init; }

    /// <summary>Sum of the quantities; may be fractional.</summary>
    public decimal ItemCount { get; init; }

    /// <summary>In the store's unit, without what is not shipped.</summary>
    public decimal ItemsWeight { get; init; }

    public IReadOnlyList<SessionCouponResponse> Coupons { get; init; } = [];

    /// <summary>Fees by their id.</summary>
    public required Map<FeeResponse> Fees { get; init; }

    public required TotalsResponse Totals { get; init; }

    public bool NeedsPayment { get; init; }

    /// <summary>Lines that were taken out, by item key.</summary>
    public required Map<RemovedSessionItemResponse> RemovedItems { get; init; }
}

/// <summary>A line of a stored cart.</summary>
public sealed record SessionItemResponse : SessionItemBody
{
    public required QuantityResponse Quantity { get; init; }
}

/// <summary>A line that was taken out of a stored cart.</summary>
public sealed record RemovedSessionItemResponse : SessionItemBody
{
    public decimal Quantity { get; init; }
}

/// <summary>What all lines of stored carts have.</summary>
public abstract record SessionItemBody
{
    public string ItemKey { get; init; } = "";

    public int Id { get; init; }

    public string Name { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>Catalogue price of one in major units.</summary>
    public string Price { get; init; } = "";

    public required SessionItemTotalsResponse Totals { get; init; }

    public string Slug { get; init; } = "";

    public required ItemMetaResponse Meta { get; init; }

    public string Backorders { get; init; } = "";

    public required Map<JsonElement> CartItemData { get; init; }

    public string FeaturedImage { get; init; } = "";
}

/// <summary>Sums of a line in minor units.</summary>
public sealed record SessionItemTotalsResponse(string Subtotal, string SubtotalTax, string Total, string Tax);

/// <summary>A coupon of a stored cart.</summary>
public sealed record SessionCouponResponse(string Coupon, string Label, string Saving, string SavingHtml);
