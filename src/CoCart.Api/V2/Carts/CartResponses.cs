using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Application.Carts;

namespace CoCart.Api.V2.Carts;

/// <summary>The cart.</summary>
public sealed record CartResponse
{
    /// <summary>Changes exactly when the contents or the total change; empty for an empty cart.</summary>
    public string CartHash { get; init; } = "";

    /// <summary>A guest's key, or the customer's number.</summary>
    public string CartKey { get; init; } = "";

    public required CurrencyResponse Currency { get; init; }

    public required CustomerResponse Customer { get; init; }

    public IReadOnlyList<CartItemResponse> Items { get; init; } = [];

    /// <summary>Sum of the quantities; may be fractional.</summary>
    public decimal ItemCount { get; init; }

    /// <summary>In the store's unit, without what is not shipped.</summary>
    public decimal ItemsWeight { get; init; }

    public IReadOnlyList<CouponResponse> Coupons { get; init; } = [];

    public bool NeedsPayment { get; init; }

    public bool NeedsShipping { get; init; }

    public required ShippingResponse Shipping { get; init; }

    /// <summary>Fees by their id.</summary>
    public required Map<FeeResponse> Fees { get; init; }

    public required TaxesResponse Taxes { get; init; }

    public required TotalsResponse Totals { get; init; }

    public required RemovedItemsResponse RemovedItems { get; init; }

    public IReadOnlyList<CrossSellResponse> CrossSells { get; init; } = [];

    /// <summary>Texts for the customer by kind: <c>error</c>, <c>success</c>, <c>notice</c>, <c>info</c>.</summary>
    public required Map<IReadOnlyList<string>> Notices { get; init; }
}

/// <summary>A cart that was started.</summary>
/// <param name="Message">For people.</param>
/// <param name="CartKey">The key to send from now on.</param>
public sealed record StartedCartResponse(string Message, string CartKey)
{
    internal static StartedCartResponse Of(CartView cart) => new("Your cart is ready: send its key with every request.", cart.Identity.Key.Value);
}

/// <summary>The store's currency.</summary>
public sealed record CurrencyResponse(
    string CurrencyCode,
    string CurrencySymbol,
    int CurrencyMinorUnit,
    string CurrencyDecimalSeparator,
    string CurrencyThousandSeparator,
    string CurrencyPrefix,
    string CurrencySuffix) : ISharedPart;

/// <summary>Addresses by field name, in the order of the address's country.</summary>
[SchemaName("CartCustomer")]
public sealed record CustomerResponse(Map<string> BillingAddress, Map<string> ShippingAddress) : ISharedPart;

/// <summary>An applied coupon.</summary>
/// <param name="Coupon">Its code.</param>
/// <param name="Label">For people.</param>
/// <param name="DiscountType"><c>percent</c>, <c>fixed_cart</c> or <c>fixed_product</c>.</param>
/// <param name="Saving">Minor units with a minus in front, or a text if it only ships for free.</param>
/// <param name="SavingHtml">Formatted.</param>
public sealed record CouponResponse(string Coupon, string Label, string DiscountType, string Saving, string SavingHtml);

/// <summary>A fee.</summary>
/// <param name="Name">HTML-escaped.</param>
/// <param name="Fee">Minor units.</param>
public sealed record FeeResponse(string Name, string Fee);

/// <summary>The sums of a cart in minor units; everything but <c>total</c> without tax.</summary>
public sealed record TotalsResponse(
    string Subtotal,
    string SubtotalTax,
    string FeeTotal,
    string FeeTax,
    string DiscountTotal,
    string DiscountTax,
    string ShippingTotal,
    string ShippingTax,
    string Total,
    string TotalTax);

/// <summary>A product that goes well with the cart. Prices are minor units of the catalogue's price.</summary>
public sealed record CrossSellResponse
{
    public int Id { get; init; }

    public string Name { get; init; } = "";

    public string Title { get; init; } = "";

    public string Slug { get; init; } = "";

    public string Price { get; init; } = "";

    public string RegularPrice { get; init; } = "";

    public string SalePrice { get; init; } = "";

    public string Image { get; init; } = "";

    public string AverageRating { get; init; } = "";

    public bool OnSale { get; init; }

    public string Type { get; init; } = "";
}
