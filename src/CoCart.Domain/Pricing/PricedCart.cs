using CoCart.Domain.Pricing.Coupons;
using CoCart.Domain.Pricing.Shipping;
using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.Pricing;

/// <summary>A tax of one rate on one amount.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Amount">Major units, not rounded to the currency's decimals.</param>
public readonly record struct TaxAmount(TaxRate Rate, decimal Amount);

/// <summary>What a cart costs. All amounts are major units; only sums that the shop's books round are rounded.</summary>
public sealed record PricedCart
{
    /// <summary>In cart order.</summary>
    public required IReadOnlyList<PricedLine> Lines { get; init; }

    /// <summary>In the order of application.</summary>
    public required IReadOnlyList<PricedCoupon> Coupons { get; init; }

    public required IReadOnlyList<PricedPackage> Packages { get; init; }

    /// <summary>Highest amount first.</summary>
    public required IReadOnlyList<PricedFee> Fees { get; init; }

    /// <summary>One row per tax code, zero rows left out.</summary>
    public required IReadOnlyList<TaxRow> TaxRows { get; init; }

    public required CartTotals Totals { get; init; }

    /// <summary>Major units; what minimum amounts are compared with.</summary>
    public required decimal DisplayedSubtotal { get; init; }

    /// <summary>Prices are shown with tax to this customer.</summary>
    public required bool ShowsTax { get; init; }

    public required bool NeedsPayment { get; init; }

    public required bool NeedsShipping { get; init; }

    /// <summary>In the store's unit, virtual lines left out.</summary>
    public required decimal Weight { get; init; }
}

/// <summary>A line with its amounts, without tax, and its taxes.</summary>
public sealed record PricedLine
{
    public required UnpricedLine Line { get; init; }

    /// <summary>Price of one as the cart shows it, rounded to the currency.</summary>
    public required decimal DisplayPrice { get; init; }

    public required decimal Subtotal { get; init; }

    public required decimal SubtotalTax { get; init; }

    public required decimal Total { get; init; }

    public required decimal Tax { get; init; }

    public required IReadOnlyList<TaxAmount> SubtotalTaxes { get; init; }

    public required IReadOnlyList<TaxAmount> TotalTaxes { get; init; }
}

/// <summary>What a coupon takes off.</summary>
/// <param name="Coupon">None: the store no longer knows it.</param>
/// <param name="Code">As applied.</param>
/// <param name="Discount">Without tax; unrounded.</param>
/// <param name="DiscountTax">Unrounded.</param>
/// <param name="Saving">As the cart shows it, rounded.</param>
/// <param name="IsValid">False: it stays applied without effect.</param>
/// <param name="ByLine">Share of each line in minor units as entered, by line number.</param>
public sealed record PricedCoupon(
    Coupon? Coupon, string Code, decimal Discount, decimal DiscountTax, decimal Saving, bool IsValid, IReadOnlyList<LineDiscount> ByLine);

/// <summary>A coupon's share on one line.</summary>
/// <param name="LineIndex">Number of the line, from 0.</param>
/// <param name="MinorUnits">Minor units as entered; may have a fraction.</param>
public readonly record struct LineDiscount(int LineIndex, decimal MinorUnits);

/// <summary>What is shipped together, and the ways to ship it.</summary>
public sealed record PricedPackage(
    int Index, decimal ContentsCost, IReadOnlyList<PricedLine> Lines, IReadOnlyList<PricedRate> Rates, PricedRate? Chosen);

/// <summary>An offered way to ship.</summary>
/// <param name="Method">The method.</param>
/// <param name="Cost">Without tax, rounded to the currency.</param>
/// <param name="ExactCost">Before it was rounded.</param>
/// <param name="Taxes">On the exact cost; unrounded.</param>
public sealed record PricedRate(ShippingMethod Method, decimal Cost, decimal ExactCost, IReadOnlyList<TaxAmount> Taxes)
{
    public string Id => Method.RateId;
}

/// <summary>A fee after its cap, with taxes.</summary>
public sealed record PricedFee(Fee Fee, decimal Total, decimal Tax, IReadOnlyList<TaxAmount> Taxes);

/// <summary>A row of the tax table of the cart.</summary>
/// <param name="Code">As <c>US-CA-STATE TAX-1</c>.</param>
/// <param name="Rate">The last rate of that code.</param>
/// <param name="Amount">Rounded to the currency.</param>
public sealed record TaxRow(string Code, TaxRate Rate, decimal Amount);

/// <summary>The sums of a cart, in major units.</summary>
public sealed record CartTotals
{
    public decimal Subtotal { get; init; }

    public decimal SubtotalTax { get; init; }

    public decimal ShippingTotal { get; init; }

    public decimal ShippingTax { get; init; }

    public IReadOnlyList<TaxAmount> ShippingTaxes { get; init; } = [];

    public decimal DiscountTotal { get; init; }

    public decimal DiscountTax { get; init; }

    public decimal CartContentsTotal { get; init; }

    public decimal CartContentsTax { get; init; }

    public IReadOnlyList<TaxAmount> CartContentsTaxes { get; init; } = [];

    public decimal FeeTotal { get; init; }

    public decimal FeeTax { get; init; }

    public IReadOnlyList<TaxAmount> FeeTaxes { get; init; } = [];

    /// <summary>What the customer pays, rounded to the currency, never below 0.</summary>
    public decimal Total { get; init; }

    public decimal TotalTax { get; init; }
}
