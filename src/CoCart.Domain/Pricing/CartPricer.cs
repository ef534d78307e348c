using CoCart.Domain.Pricing.Steps;

namespace CoCart.Domain.Pricing;

/// <summary>Works out what a cart costs. The only place that knows the order of the steps.</summary>
public static class CartPricer
{
    private static readonly IPricingStep[] Steps =
    [
        new LinePrices(),
        new DisplayPrices(),
        new LineSubtotals(),
        new LineTotals(),
        new GrandTotal(),
        new TaxRows(),
    ];

    public static PricedCart Price(UnpricedCart cart, PricingContext context)
    {
        var sheet = Calculate(cart, context, cart.ChosenRates.Count is 0 ? null : cart.ChosenRates[0]);

        return SheetResult.Of(sheet);
    }

    private static PricingSheet Calculate(UnpricedCart cart, PricingContext context, string? chosenRate)
    {
        var sheet = new PricingSheet(cart, context, chosenRate);
        foreach (var step in Steps)
            step.Apply(sheet);

        return sheet;
    }
}
