using CoCart.Domain.Pricing.Shipping;

namespace CoCart.Domain.Pricing.Steps;

/// <summary>Puts the goods into one parcel, offers the ways to ship it and charges the chosen one.</summary>
internal sealed class ShippingCharges : IPricingStep
{
    public void Apply(PricingSheet sheet)
    {
        if (!ShippingNeed.IsNeeded(sheet.Cart, sheet.Context) || !ShippingNeed.IsShown(sheet.Cart, sheet.Context))
            return;

        var parcel = new ShippingParcel(sheet.PricedLines);
        var offers = ShippingOffers.Of(parcel, sheet);
        var chosen = ShippingChoice.Of(offers, sheet.ChosenRate, sheet.Coupons);

        sheet.Packages = [new PricedPackage(0, parcel.Contents.Cost, parcel.Lines, offers, chosen)];
        if (chosen is not null)
            Charge(sheet, chosen);
    }

    /// <summary>Halves of shipping taxes go up, also where prices come with tax.</summary>
    private static void Charge(PricingSheet sheet, PricedRate chosen)
    {
        sheet.ShippingTotal = chosen.Cost;

        foreach (var tax in chosen.Taxes)
            sheet.ShippingTaxes.Add(tax.Rate, sheet.Amounts.SettleLine(tax.Amount));
    }
}
