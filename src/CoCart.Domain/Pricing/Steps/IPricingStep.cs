namespace CoCart.Domain.Pricing.Steps;

/// <summary>Works out some figures of a cart from those that the steps before it have filled.</summary>
internal interface IPricingStep
{
    void Apply(PricingSheet sheet);
}
