using CoCart.Domain.Customers;

namespace CoCart.Domain.Pricing;

/// <summary>Which address decides the tax.</summary>
public enum TaxBasis
{
    Shipping,
    Billing,
    Base,
}

/// <summary>The store's settings that decide what a cart costs.</summary>
public sealed record PricingOptions
{
    /// <summary>Decimals of an amount, 0 to 4.</summary>
    public int Decimals { get; init; } = 2;

    public bool TaxesEnabled { get; init; }

    public bool PricesIncludeTax { get; init; }

    public bool RoundAtSubtotal { get; init; }

    public TaxBasis TaxBasis { get; init; }

    /// <summary>The cart shows prices with tax.</summary>
    public bool CartShowsTax { get; init; }

    /// <summary>The tax class of shipping: <c>inherit</c>, empty for standard, or a slug.</summary>
    public string ShippingTaxClass { get; init; } = "inherit";

    /// <summary>Slugs of the tax classes besides standard, in the store's order.</summary>
    public IReadOnlyList<string> TaxClasses { get; init; } = [];

    public Address BaseAddress { get; init; } = Address.Empty;

    public bool CouponsEnabled { get; init; } = true;

    public bool DiscountsAreSequential { get; init; }

    public bool ShippingEnabled { get; init; } = true;

    /// <summary>No rates are shown before the customer gives an address.</summary>
    public bool ShippingNeedsAddress { get; init; }

    /// <summary>None: ships everywhere.</summary>
    public IReadOnlySet<string>? ShipToCountries { get; init; }

    /// <summary>The store's decimal separator, honoured in shipping formulas.</summary>
    public string DecimalSeparator { get; init; } = ".";
}
