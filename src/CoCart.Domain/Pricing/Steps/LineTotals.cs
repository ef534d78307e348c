using CoCart.Domain.Monetary;
using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.Pricing.Steps;

/// <summary>Net and taxes of what is left of every line after discounts, and their sums.</summary>
internal sealed class LineTotals : IPricingStep
{
    public void Apply(PricingSheet sheet)
    {
        sheet.PricedLines = new PricedLine[sheet.Lines.Length];

        foreach (var line in sheet.Lines)
        {
            var total = line.IsDiscounted ? TaxSplitting.Split(sheet, line, line.Left) : line.Subtotal;
            sheet.PricedLines[line.Index] = Price(line, total);
            sheet.ContentsTotal += Settle(sheet, line, total.Net);

            foreach (var tax in total.Taxes)
                sheet.ContentsTaxes.Add(tax.Rate, sheet.Amounts.SettleTax(tax.Amount));
        }
    }

    /// <summary>A line's part of the sum of all lines.</summary>
    public static decimal Settle(PricingSheet sheet, SheetLine line, decimal net) =>
        sheet.Amounts.SettleLine(net + BinaryNoise(sheet, line, net));

    /// <summary>
    /// What the shop's books err by when they subtract a discount in binary: a line that is left with half a unit may
    /// round down there. It decides the rounding of the sum only; the line itself stays exact.
    /// </summary>
    private static decimal BinaryNoise(PricingSheet sheet, SheetLine line, decimal net)
    {
        if (!line.IsDiscounted || !Rounding.IsHalf(net, sheet.Amounts.Decimals))
            return 0;

        var left = (decimal)((double)line.Price - (double)(line.Price - line.Left));

        return sheet.Amounts.ToMajor(left - line.Left);
    }

    private static PricedLine Price(SheetLine line, TaxSplit total) => new()
    {
        Line = line.Line,
        DisplayPrice = line.DisplayPrice,
        Subtotal = line.Subtotal.Net,
        SubtotalTax = line.Subtotal.Tax,
        SubtotalTaxes = line.Subtotal.Taxes,
        Total = total.Net,
        Tax = total.Tax,
        TotalTaxes = total.Taxes,
    };
}
