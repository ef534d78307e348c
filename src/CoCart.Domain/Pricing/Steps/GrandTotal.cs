namespace CoCart.Domain.Pricing.Steps;

/// <summary>What the customer pays: never below 0, also where a rebate leaves taxes behind.</summary>
internal sealed class GrandTotal : IPricingStep
{
    public void Apply(PricingSheet sheet)
    {
        var extraTaxes = sheet.Amounts.Round(sheet.FeeTax + sheet.ShippingTaxes.Total);

        sheet.Total = Math.Max(0, sheet.Amounts.Round(Sum(sheet)));
        sheet.TotalTax = sheet.Amounts.RoundTax(sheet.ContentsTaxes.Total + extraTaxes);
    }

    /// <summary>All that is charged, before it is rounded.</summary>
    public static decimal Sum(PricingSheet sheet) => sheet.ContentsTotal + sheet.FeeTotal + sheet.ShippingTotal
        + sheet.ContentsTaxes.Total + sheet.FeeTax + sheet.ShippingTaxes.Total;
}
