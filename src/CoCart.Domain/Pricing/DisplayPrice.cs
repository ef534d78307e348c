using CoCart.Domain.Catalog;
using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.Pricing;

/// <summary>The price of one piece as shown to a customer: with or without tax, whichever way it was entered.</summary>
public static class DisplayPrice
{
    private const int FewRates = 8;

    /// <summary>A catalogue price, rounded to the currency. An exempt customer sees prices without tax.</summary>
    public static decimal Of(decimal price, Product product, bool showsTax, PricingContext context)
    {
        var taxes = new CartTaxes(context, chosenRate: null);
        var amounts = new AmountRules(context.Options);
        var rates = taxes.IsTaxable(product) ? taxes.For(product.TaxClass) : null;

        return Of(price, rates, showsTax && !context.Customer.IsVatExempt, taxes.EntersTax, amounts);
    }

    internal static decimal Of(decimal price, ClassRates? rates, bool showsTax, bool entersTax, AmountRules amounts) =>
        amounts.Round(rates is null ? price : Convert(price, rates, (showsTax, entersTax), amounts));

    private static decimal Convert(decimal price, ClassRates rates, (bool Shows, bool Enters) tax, AmountRules amounts) => tax switch
    {
        (false, false) => price,
        (true, false) => price + SumSettled(rates.Customer, price, isInside: false, amounts),
        (false, true) => price - TaxSplitting.SumInside(rates.Base, price, amounts.Precision),
        _ => rates.IsSameArea ? price : MoveToArea(price, rates, amounts),
    };

    private static decimal MoveToArea(decimal price, ClassRates rates, AmountRules amounts)
    {
        var net = price - TaxSplitting.SumInside(rates.Base, price, amounts.Precision);

        return price - SumSettled(rates.Base, price, isInside: true, amounts) + SumSettled(rates.Customer, net, isInside: false, amounts);
    }

    private static decimal SumSettled(ApplicableRates rates, decimal price, bool isInside, AmountRules amounts)
    {
        Span<decimal> taxes = rates.Count <= FewRates ? stackalloc decimal[FewRates] : new decimal[rates.Count];
        if (isInside)
            rates.TakeOut(price, amounts.Precision, taxes);
        else
            rates.AddTo(price, amounts.Precision, taxes);

        var sum = 0m;
        foreach (var tax in taxes[..rates.Count])
            sum += amounts.SettleTax(tax);

        return sum;
    }
}
