using CoCart.Api.Common.Json;
using CoCart.Api.Common.Totals;

namespace CoCart.Api.V1.Carts;

/// <summary>A count; where nothing is, existing apps may ask to be told so in words.</summary>
public sealed class CountResponse(decimal count, bool saysNone) : ITwoFaced<decimal>
{
    public decimal Typed => count;

    public object DropIn => saysNone && count is 0 ? "The cart has no items." : count;
}

/// <summary>What became of a line's quantity.</summary>
/// <param name="Message">For people.</param>
/// <param name="Quantity">How many there are now.</param>
public sealed record QuantityStatusResponse(string Message, decimal Quantity);

/// <summary>The totals; those of an empty cart are plain zeros to existing apps.</summary>
public sealed class TotalsResponse(StoredTotalsResponse totals, bool isEmpty) : ITwoFaced<StoredTotalsResponse>
{
    public StoredTotalsResponse Typed => totals;

    public object DropIn => isEmpty ? new EmptyTotalsResponse() : totals;
}

/// <summary>The totals of nothing: numbers where others are texts.</summary>
public sealed record EmptyTotalsResponse
{
    public decimal Subtotal { get; init; }

    public decimal SubtotalTax { get; init; }

    public decimal ShippingTotal { get; init; }

    public decimal ShippingTax { get; init; }

    public Map<decimal> ShippingTaxes { get; init; } = [];

    public decimal DiscountTotal { get; init; }

    public decimal DiscountTax { get; init; }

    public decimal CartContentsTotal { get; init; }

    public decimal CartContentsTax { get; init; }

    public Map<decimal> CartContentsTaxes { get; init; } = [];

    public decimal FeeTotal { get; init; }

    public decimal FeeTax { get; init; }

    public Map<decimal> FeeTaxes { get; init; } = [];

    public decimal Total { get; init; }

    public decimal TotalTax { get; init; }
}
