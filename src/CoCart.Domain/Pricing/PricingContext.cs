using CoCart.Domain.Customers;
using CoCart.Domain.Pricing.Coupons;
using CoCart.Domain.Pricing.Shipping;
using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.Pricing;

/// <summary>Everything beside the cart that decides what it costs; loaded before, so that pricing is a pure function.</summary>
/// <param name="Options">The store's settings.</param>
/// <param name="Taxes">The store's tax table.</param>
/// <param name="Zones">The store's shipping zones, zone 0 included.</param>
/// <param name="ShippingClasses">Slug by number, of every shipping class of the store.</param>
/// <param name="Categories">Parent by category number; 0 is the top.</param>
/// <param name="Continents">Continent code by country code.</param>
/// <param name="Coupons">The applied coupons that the store knows, by code.</param>
/// <param name="Customer">Whose cart it is.</param>
/// <param name="Now">The moment of pricing, for expiry dates.</param>
public sealed record PricingContext(
    PricingOptions Options,
    TaxTable Taxes,
    IReadOnlyList<ShippingZone> Zones,
    IReadOnlyDictionary<int, string> ShippingClasses,
    IReadOnlyDictionary<int, int> Categories,
    IReadOnlyDictionary<string, string> Continents,
    IReadOnlyDictionary<string, Coupon> Coupons,
    PricingCustomer Customer,
    DateTimeOffset Now)
{
    /// <summary>Ways to ship at fixed costs that are offered after those of the zone, wherever the parcel goes.</summary>
    public IReadOnlyList<ShippingMethod> QuotedMethods { get; init; } = [];
}

/// <summary>What pricing knows of a customer.</summary>
/// <param name="Billing">Billing address.</param>
/// <param name="Shipping">Shipping address.</param>
/// <param name="IsVatExempt">Pays no tax.</param>
/// <param name="UserId">0: a guest.</param>
public sealed record PricingCustomer(Address Billing, Address Shipping, bool IsVatExempt, int UserId);
