using CoCart.Domain.Pricing.Shipping;

namespace CoCart.Domain.Pricing;

/// <summary>Turns a finished sheet into the priced cart.</summary>
internal static class SheetResult
{
    public static PricedCart Of(PricingSheet sheet) => new()
    {
        Lines = sheet.PricedLines,
        Coupons = sheet.Coupons,
        Packages = sheet.Packages,
        Fees = sheet.Fees,
        TaxRows = sheet.TaxRows,
        Totals = SumUp(sheet),
        DisplayedSubtotal = sheet.DisplayedSubtotal,
        ShowsTax = sheet.ShowsTax,
        NeedsPayment = sheet.Total > 0,
        NeedsShipping = ShippingNeed.IsNeeded(sheet.Cart, sheet.Context),
        Weight = Weigh(sheet.Cart.Lines),
    };

    private static CartTotals SumUp(PricingSheet sheet) => new()
    {
        Subtotal = sheet.Subtotal,
        SubtotalTax = sheet.SubtotalTax,
        ShippingTotal = sheet.ShippingTotal,
        ShippingTax = sheet.ShippingTaxes.Total,
        ShippingTaxes = sheet.ShippingTaxes.ToArray(),
        DiscountTotal = sheet.DiscountTotal,
        DiscountTax = sheet.DiscountTax,
        CartContentsTotal = sheet.Amounts.Keep(sheet.ContentsTotal),
        CartContentsTax = sheet.ContentsTaxes.Total,
        CartContentsTaxes = sheet.ContentsTaxes.ToArray(),
        FeeTotal = sheet.Amounts.Keep(sheet.FeeTotal),
        FeeTax = sheet.FeeTax,
        FeeTaxes = sheet.FeeTaxes.ToArray(),
        Total = sheet.Total,
        TotalTax = sheet.TotalTax,
    };

    private static decimal Weigh(IReadOnlyList<UnpricedLine> lines)
    {
        var weight = 0m;
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index] is { Product: { IsVirtual: false, Weight: { } each }, Quantity: var quantity })
                weight += each * quantity;
        }

        return weight;
    }
}
