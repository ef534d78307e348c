using CoCart.Domain.Common;

namespace CoCart.Domain.Pricing.Shipping;

/// <summary>Why a way to ship cannot be chosen.</summary>
public static class ShippingErrors
{
    public static DomainException Disabled() => new("shipping_disabled", "This shop does not ship.");

    public static DomainException RateRequired() => new("shipping_rate_required", "Say which shipping rate you choose.");

    public static DomainException NotNeeded() => new("shipping_not_needed", "There is nothing to ship in this cart.");

    public static DomainException NotCalculated() => new("shipping_not_calculated", "There are no shipping rates yet: give an address first.");

    public static DomainException NoneOffered() => new("shipping_rates_none", "There is no way to ship this cart to its address.");

    /// <summary>This shop sells no subscriptions, so there is no cart of them.</summary>
    public static DomainException UnknownRecurringCart() => new("recurring_cart_unknown", "There is no such recurring cart.");

    public static DomainException NotOffered(string rate) => new("shipping_rate_not_offered", $"The shipping rate \"{rate}\" is not offered for this cart.");
}
