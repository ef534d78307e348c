using System.Diagnostics.CodeAnalysis;
using CoCart.Domain.Monetary;
using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.Pricing.Steps;

/// <summary>Price of every line in minor units, moved to the customer's tax area where prices come with the store's tax.</summary>
internal sealed class LinePrices : IPricingStep
{
    public void Apply(PricingSheet sheet)
    {
        foreach (var line in sheet.Lines)
        {
            line.Rates = sheet.Taxes.IsTaxable(line.Line.Product) ? sheet.Taxes.For(line.Line.Product.TaxClass) : null;
            line.Left = line.Price = MoveToArea(sheet, line.Rates, sheet.Amounts.ToMinor(line.Line.UnitPrice * line.Line.Quantity));
        }
    }

    /// <summary>A price that was entered with the store's tax is not the customer's price.</summary>
    public static bool Moves(PricingSheet sheet, [NotNullWhen(true)] ClassRates? rates) =>
        rates is not null && sheet.Taxes.EntersTax && !(sheet.Taxes.IsDue && rates.IsSameArea);

    private static decimal MoveToArea(PricingSheet sheet, ClassRates? rates, decimal price)
    {
        if (!Moves(sheet, rates))
            return price;

        var net = price - TaxSplitting.SumInside(rates.Base, price, sheet.Amounts.Precision);

        return sheet.Taxes.IsDue
            ? net + TaxSplitting.SumOn(rates.Customer, net, sheet.Amounts.Precision)
            : Rounding.Round(net, 0);
    }
}
