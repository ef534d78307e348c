namespace CoCart.Domain.Pricing.Shipping;

/// <summary>Whether there can be ways to ship a cart at all.</summary>
public static class ShippingAvailability
{
    public static void Ensure(PricingOptions options, PricedCart cart)
    {
        if (!options.ShippingEnabled)
            throw ShippingErrors.Disabled();
        if (!cart.NeedsShipping)
            throw ShippingErrors.NotNeeded();
        if (cart.Packages.Count is 0)
            throw ShippingErrors.NotCalculated();
    }
}
