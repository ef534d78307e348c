using System.Globalization;
using CoCart.Api.Common.Formatting;
using CoCart.Api.Common.Json;
using CoCart.Domain.Monetary;
using CoCart.Domain.Pricing;

namespace CoCart.Api.Common.Totals;

/// <summary>Totals as the shop's books hold them, and as people read them.</summary>
internal static class TotalsShape
{
    public static StoredTotalsResponse Stored(CartTotals totals, Currency currency) => new()
    {
        Subtotal = MoneyText.Plain(totals.Subtotal),
        SubtotalTax = totals.SubtotalTax,
        ShippingTotal = MoneyText.Plain(totals.ShippingTotal),
        ShippingTax = totals.ShippingTax,
        ShippingTaxes = ByRate(totals.ShippingTaxes),
        DiscountTotal = totals.DiscountTotal,
        DiscountTax = totals.DiscountTax,
        CartContentsTotal = MoneyText.Plain(totals.CartContentsTotal),
        CartContentsTax = totals.CartContentsTax,
        CartContentsTaxes = ByRate(totals.CartContentsTaxes),
        FeeTotal = MoneyText.Plain(totals.FeeTotal),
        FeeTax = totals.FeeTax,
        FeeTaxes = ByRate(totals.FeeTaxes),
        Total = totals.Total.ToString($"F{currency.MinorUnits}", CultureInfo.InvariantCulture),
        TotalTax = totals.TotalTax,
    };

    public static FormattedTotalsResponse Formatted(CartTotals totals, Currency currency)
    {
        string Text(decimal amount) => MoneyText.Format(amount, currency);

        return new FormattedTotalsResponse
        {
            Subtotal = Text(totals.Subtotal),
            SubtotalTax = Text(totals.SubtotalTax),
            ShippingTotal = Text(totals.ShippingTotal),
            ShippingTax = Text(totals.ShippingTax),
            ShippingTaxes = ByRate(totals.ShippingTaxes),
            DiscountTotal = Text(totals.DiscountTotal),
            DiscountTax = Text(totals.DiscountTax),
            CartContentsTotal = Text(totals.CartContentsTotal),
            CartContentsTax = Text(totals.CartContentsTax),
            CartContentsTaxes = ByRate(totals.CartContentsTaxes),
            FeeTotal = Text(totals.FeeTotal),
            FeeTax = Text(totals.FeeTax),
            FeeTaxes = ByRate(totals.FeeTaxes),
            Total = Text(totals.Total),
            TotalTax = Text(totals.TotalTax),
        };
    }

    public static Map<decimal> ByRate(IReadOnlyList<TaxAmount> taxes)
    {
        var map = new Map<decimal>();
        foreach (var tax in taxes)
            map[tax.Rate.Id.ToString(CultureInfo.InvariantCulture)] = tax.Amount;

        return map;
    }
}
