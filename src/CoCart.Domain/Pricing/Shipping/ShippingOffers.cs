using System.Globalization;
using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.Pricing.Shipping;

/// <summary>The ways to ship a parcel, in the store's order.</summary>
internal static class ShippingOffers
{
    public static List<PricedRate> Of(ShippingParcel parcel, PricingSheet sheet)
    {
        var context = sheet.Context;
        var destination = context.Customer.Shipping;
        var offers = new List<PricedRate>(4);

        if (destination.Country.Length > 0 && context.Options.ShipToCountries?.Contains(destination.Country) is false)
            return offers;

        var zone = ShippingZones.Find(context.Zones, destination, context.Continents);
        if (zone is null && context.QuotedMethods.Count is 0)
            return offers;

        var rates = ShippingTaxes.RatesOf(parcel, sheet);
        foreach (var method in ByOrder(zone?.Methods ?? []))
        {
            if (method.IsEnabled && CostOf(method, parcel, sheet) is { } cost)
                offers.Add(Offer(method, cost, rates, sheet));
        }

        for (var index = 0; index < context.QuotedMethods.Count; index++)
            offers.Add(Offer(context.QuotedMethods[index], FixedCost(context.QuotedMethods[index]), rates, sheet));

        return offers;
    }

    private static PricedRate Offer(ShippingMethod method, decimal cost, ApplicableRates rates, PricingSheet sheet)
    {
        var isTaxed = method.Setting("tax_status", "taxable") is "taxable";
        var taxes = isTaxed ? ShippingTaxes.TaxesOn(cost, rates, sheet.Amounts.Precision) : [];

        return new PricedRate(method, sheet.Amounts.Round(cost), cost, taxes);
    }

    /// <summary>None: not offered.</summary>
    private static decimal? CostOf(ShippingMethod method, ShippingParcel parcel, PricingSheet sheet) => method.MethodId switch
    {
        ShippingMethods.FlatRate => FlatRate.Cost(method, parcel, sheet.Context),
        ShippingMethods.LocalPickup => FixedCost(method),
        ShippingMethods.FreeShipping => FreeShipping.IsOffered(method, sheet) ? 0 : null,
        _ => null,
    };

    private static decimal FixedCost(ShippingMethod method) =>
        decimal.TryParse(method.Setting("cost"), CultureInfo.InvariantCulture, out var cost) ? cost : 0;

    private static IReadOnlyList<ShippingMethod> ByOrder(IReadOnlyList<ShippingMethod> methods)
    {
        for (var index = 1; index < methods.Count; index++)
        {
            if (methods[index].Order < methods[index - 1].Order)
                return [.. methods.OrderBy(method => method.Order)];
        }

        return methods;
    }
}
