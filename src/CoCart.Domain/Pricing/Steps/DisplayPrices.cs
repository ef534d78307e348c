using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.Pricing.Steps;

/// <summary>Price of one piece as the cart shows it, rounded to the currency.</summary>
internal sealed class DisplayPrices : IPricingStep
{
    private const int FewRates = 8;

    public void Apply(PricingSheet sheet)
    {
        foreach (var line in sheet.Lines)
            line.DisplayPrice = sheet.Amounts.Round(Show(sheet, line.Rates, line.Line.UnitPrice));
    }

    private static decimal Show(PricingSheet sheet, ClassRates? rates, decimal price)
    {
        if (rates is null || sheet.ShowsTax == sheet.Taxes.EntersTax)
            return rates is null || !sheet.ShowsTax || rates.IsSameArea ? price : MoveToArea(sheet, rates, price);

        return sheet.ShowsTax
            ? price + SumSettled(sheet, rates.Customer, price, isInside: false)
            : price - TaxSplitting.SumInside(rates.Base, price, sheet.Amounts.Precision);
    }

    private static decimal MoveToArea(PricingSheet sheet, ClassRates rates, decimal price)
    {
        var net = price - TaxSplitting.SumInside(rates.Base, price, sheet.Amounts.Precision);

        return price - SumSettled(sheet, rates.Base, price, isInside: true) + SumSettled(sheet, rates.Customer, net, isInside: false);
    }

    private static decimal SumSettled(PricingSheet sheet, ApplicableRates rates, decimal price, bool isInside)
    {
        Span<decimal> taxes = rates.Count <= FewRates ? stackalloc decimal[FewRates] : new decimal[rates.Count];
        if (isInside)
            rates.TakeOut(price, sheet.Amounts.Precision, taxes);
        else
            rates.AddTo(price, sheet.Amounts.Precision, taxes);

        var sum = 0m;
        foreach (var tax in taxes[..rates.Count])
            sum += sheet.Amounts.SettleTax(tax);

        return sum;
    }
}
