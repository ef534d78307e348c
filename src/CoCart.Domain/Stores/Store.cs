using CoCart.Domain.Monetary;
using CoCart.Domain.Payments;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Shipping;
using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.Stores;

/// <summary>Where a guest without an address is taken to be.</summary>
public enum DefaultLocation
{
    None,
    Base,
}

/// <summary>The store as it is set up now: an immutable snapshot of all that is not a product, a coupon or a customer.</summary>
public sealed record Store
{
    public required Currency Currency { get; init; }

    public required PricingOptions Pricing { get; init; }

    public required TaxTable Taxes { get; init; }

    /// <summary>Zone 0, the rest of the world, included.</summary>
    public required IReadOnlyList<ShippingZone> Zones { get; init; }

    /// <summary>Slug by number.</summary>
    public required IReadOnlyDictionary<int, string> ShippingClasses { get; init; }

    /// <summary>Parent by category number; 0 is the top.</summary>
    public required IReadOnlyDictionary<int, int> Categories { get; init; }

    public required Countries Countries { get; init; }

    /// <summary>The ways to pay that are switched on, in the store's order.</summary>
    public IReadOnlyList<PaymentGateway> PaymentGateways { get; init; } = [];

    public DefaultLocation DefaultLocation { get; init; } = DefaultLocation.Base;

    /// <summary>The cart lists one row per tax rate; else one sum.</summary>
    public bool TaxesAreItemized { get; init; } = true;

    public bool ShopShowsTax { get; init; }

    public string WeightUnit { get; init; } = "kg";

    public string DimensionUnit { get; init; } = "cm";

    /// <summary>Shown where a product has no image.</summary>
    public string PlaceholderImage { get; init; } = "";

    /// <summary>Address of the shop's web site, without a slash at the end.</summary>
    public string SiteUrl { get; init; } = "";

    /// <summary>What is out of stock is not offered.</summary>
    public bool HidesOutOfStock { get; init; }

    public ShopSite Site { get; init; } = new();
}

/// <summary>The store's set-up, read once and kept until it changes.</summary>
public interface IStoreReader
{
    ValueTask<Store> ReadAsync(CancellationToken cancellationToken);
}
