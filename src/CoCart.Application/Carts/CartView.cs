using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Coupons;
using CoCart.Domain.Stores;

namespace CoCart.Application.Carts;

/// <summary>A cart as it stands, with everything that any API version shows of it.</summary>
public sealed record CartView
{
    public required CartIdentity Identity { get; init; }

    /// <summary>Changes exactly when the lines or the total change; empty for an empty cart.</summary>
    public string Hash => field ??= CartHash.Of(Lines, Priced.Totals.Total);

    /// <summary>Changes exactly when the client's own decisions change; empty where nobody looks.</summary>
    public string Tag { get; init; } = "";

    public required Store Store { get; init; }

    public required CartCustomer Customer { get; init; }

    /// <summary>Nothing is known of the customer: all such carts of the store have the same one.</summary>
    public bool IsOfUnknown => ReferenceEquals(Customer, DefaultCustomer.Guest(Store));

    public required IReadOnlyList<LineView> Lines { get; init; }

    public required IReadOnlyList<RemovedView> Removed { get; init; }

    public required PricedCart Priced { get; init; }

    /// <summary>What goes well with the cart, in catalogue order, nothing that is in it.</summary>
    public required IReadOnlyList<Product> CrossSells { get; init; }

    public required IReadOnlyList<Notice> Notices { get; init; }

    /// <summary>The moment the prices are of.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>From then on the cart counts as about to expire.</summary>
    public required DateTimeOffset ExpiringAt { get; init; }

    /// <summary>When the cart is gone, unless it is used again.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Where to keep what is made of the view as it stands; none: it is shown once.</summary>
    public Memo? Memo { get; init; }

    /// <summary>The lines that the request was about.</summary>
    public IReadOnlyList<ItemKey> Touched { get; init; } = [];

    /// <summary>How the quantity of the line moved that the request was about: below 0, 0 or above.</summary>
    public int Change { get; init; }

    /// <summary>What was to be added (a coupon, a fee) was there already: nothing was changed.</summary>
    public bool WasThere { get; init; }

    /// <summary>Coupons that a check of the coupons has taken off, with the reason.</summary>
    public IReadOnlyList<CouponRefusal> DroppedCoupons { get; init; } = [];

    /// <summary>The request has made the line that it was about.</summary>
    public bool IsNewLine { get; init; }

    public bool IsEmpty => Lines.Count is 0;

    /// <summary>The line that the request was about, if it is in the cart.</summary>
    public LineView? TouchedLine => Touched.Count is 0 ? null : Lines.FirstOrDefault(line => line.Key == Touched[0]);
}

/// <summary>A line of a cart.</summary>
public sealed record LineView(ItemKey Key, Selection Selection, Quantity Quantity, string DataHash, Product Product, PricedLine Priced);

/// <summary>A line that was taken out.</summary>
/// <param name="UnitPrice">Catalogue price of one today, in major units as entered.</param>
/// <param name="DisplayPrice">Price of one today, in major units, as the cart shows prices.</param>
public sealed record RemovedView(ItemKey Key, Selection Selection, Quantity Quantity, Product Product, LineAmounts Amounts, decimal UnitPrice, decimal DisplayPrice)
{
    public string DataHash { get; init; } = "";

    /// <summary>What the line would be taxed with today.</summary>
    public IReadOnlyList<TaxAmount> Taxes { get; init; } = [];
}
