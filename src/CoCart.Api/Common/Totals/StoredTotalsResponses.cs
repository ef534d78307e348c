using CoCart.Api.Common.Json;

namespace CoCart.Api.Common.Totals;

/// <summary>The totals as the shop's books hold them: major units, some as text, some as numbers.</summary>
public record StoredTotalsResponse
{
    public string Subtotal { get; init; } = "";

    public decimal SubtotalTax { get; init; }

    public string ShippingTotal { get; init; } = "";

    public decimal ShippingTax { get; init; }

    /// <summary>By tax rate.</summary>
    public required Map<decimal> ShippingTaxes { get; init; }

    public decimal DiscountTotal { get; init; }

    public decimal DiscountTax { get; init; }

    /// <summary>After discounts.</summary>
    public string CartContentsTotal { get; init; } = "";

    public decimal CartContentsTax { get; init; }

    /// <summary>By tax rate.</summary>
    public required Map<decimal> CartContentsTaxes { get; init; }

    public string FeeTotal { get; init; } = "";

    public decimal FeeTax { get; init; }

    /// <summary>By tax rate.</summary>
    public required Map<decimal> FeeTaxes { get; init; }

    public string Total { get; init; } = "";

    public decimal TotalTax { get; init; }
}

/// <summary>The totals as people read them; taxes by rate stay numbers.</summary>
public record FormattedTotalsResponse
{
    public string Subtotal { get; init; } = "";

    public string SubtotalTax { get; init; } = "";

    public string ShippingTotal { get; init; } = "";

    public string ShippingTax { get; init; } = "";

    public required Map<decimal> ShippingTaxes { get; init; }

    public string DiscountTotal { get; init; } = "";

    public string DiscountTax { get; init; } = "";

    public string CartContentsTotal { get; init; } = "";

    public string CartContentsTax { get; init; } = "";

    public required Map<decimal> CartContentsTaxes { get; init; }

    public string FeeTotal { get; init; } = "";

    public string FeeTax { get; init; } = "";

    public required Map<decimal> FeeTaxes { get; init; }

    public string Total { get; init; } = "";

    public string TotalTax { get; init; } = "";
}
