using CoCart.Domain.Customers;
using CoCart.Domain.Pricing.Shipping;

namespace CoCart.Domain.Pricing.Taxes;

/// <summary>Where a cart is taxed.</summary>
internal static class TaxAddress
{
    /// <summary>What is picked up at the store is taxed there, whatever the store's setting.</summary>
    public static Address Of(PricingContext context, string? chosenRate) => context.Options.TaxBasis switch
    {
        _ when IsPickup(chosenRate) => context.Options.BaseAddress,
        TaxBasis.Base => context.Options.BaseAddress,
        TaxBasis.Billing => context.Customer.Billing,
        _ => context.Customer.Shipping,
    };

    public static bool IsPickup(string? rateId) =>
        rateId is not null && rateId.AsSpan(0, Length(rateId)).StartsWith(ShippingMethods.LocalPickup, StringComparison.Ordinal);

    private static int Length(string rateId) => rateId.IndexOf(':') is var colon and >= 0 ? colon : rateId.Length;
}
