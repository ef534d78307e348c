using CoCart.Domain.Pricing.Explaining;
using CoCart.Domain.Pricing.Steps;
using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.Pricing;

/// <summary>Works out what a cart costs. The only place that knows the order of the steps.</summary>
public static class CartPricer
{
    private const int MaxPasses = 4;

    private static readonly IPricingStep[] Steps =
    [
        new LinePrices(),
        new DisplayPrices(),
        new LineSubtotals(),
        new CouponDiscounts(),
        new LineTotals(),
        new ShippingCharges(),
        new CartFees(),
        new GrandTotal(),
        new TaxRows(),
    ];

    public static PricedCart Price(UnpricedCart cart, PricingContext context) => SheetResult.Of(Settle(cart, context));

    /// <summary>How the total of <see cref="Price"/> comes about.</summary>
    public static TotalLedger Explain(UnpricedCart cart, PricingContext context) => LedgerWriter.Of(Settle(cart, context));

    /// <summary>
    /// Picking up at the store moves the taxes there, which may change what is offered: such a cart is calculated again
    /// until its choice and its taxes agree.
    /// </summary>
    private static PricingSheet Settle(UnpricedCart cart, PricingContext context)
    {
        var chosenRate = cart.ChosenRates.Count is 0 ? null : cart.ChosenRates[0];
        var sheet = Calculate(cart, context, chosenRate);

        for (var pass = 1; pass < MaxPasses && !IsSettled(sheet); pass++)
            sheet = Calculate(cart, context, sheet.Packages[0].Chosen?.Id);

        return sheet;
    }

    private static bool IsSettled(PricingSheet sheet) =>
        sheet.Packages.Length is 0 || TaxAddress.IsPickup(sheet.Packages[0].Chosen?.Id) == TaxAddress.IsPickup(sheet.ChosenRate);

    private static PricingSheet Calculate(UnpricedCart cart, PricingContext context, string? chosenRate)
    {
        var sheet = new PricingSheet(cart, context, chosenRate);
        foreach (var step in Steps)
            step.Apply(sheet);

        return sheet;
    }
}
