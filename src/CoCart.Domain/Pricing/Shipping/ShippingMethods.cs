namespace CoCart.Domain.Pricing.Shipping;

/// <summary>The kinds of shipping that the shop knows.</summary>
internal static class ShippingMethods
{
    public const string FlatRate = "flat_rate";
    public const string FreeShipping = "free_shipping";
    public const string LocalPickup = "local_pickup";
}
