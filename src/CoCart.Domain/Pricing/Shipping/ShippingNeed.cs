using CoCart.Domain.Customers;

namespace CoCart.Domain.Pricing.Shipping;

/// <summary>Whether there is anything to ship, and whether its costs may be shown yet.</summary>
internal static class ShippingNeed
{
    /// <summary>A store without any shipping method does not ship; one whose methods are all switched off still does.</summary>
    public static bool IsNeeded(UnpricedCart cart, PricingContext context) =>
        context.Options.ShippingEnabled && (HasMethod(context.Zones) || context.QuotedMethods.Count > 0) && HasGoods(cart.Lines);

    public static bool IsShown(UnpricedCart cart, PricingContext context) =>
        cart.Lines.Count > 0 && (!context.Options.ShippingNeedsAddress || IsComplete(context.Customer.Shipping));

    private static bool HasMethod(IReadOnlyList<ShippingZone> zones)
    {
        for (var index = 0; index < zones.Count; index++)
        {
            if (zones[index].Methods.Count > 0)
                return true;
        }

        return false;
    }

    private static bool HasGoods(IReadOnlyList<UnpricedLine> lines)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            if (!lines[index].Product.IsVirtual)
                return true;
        }

        return false;
    }

    private static bool IsComplete(Address address)
    {
        var rule = CountryRule.Of(address.Country);

        return address.Country.Length > 0 && (address.State.Length > 0 || !rule.NeedsState) && (address.Postcode.Length > 0 || !rule.NeedsPostcode);
    }
}
