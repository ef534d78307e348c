namespace CoCart.Domain.Pricing;

/// <summary>Works out what a cart costs.</summary>
public static class CartPricer
{
    public static PricedCart Price(UnpricedCart cart, PricingContext context) => throw new NotSupportedException();
}
