using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.Pricing.Steps;

/// <summary>Net and taxes of every line before discounts, and their sums.</summary>
internal sealed class LineSubtotals : IPricingStep
{
    public void Apply(PricingSheet sheet)
    {
        foreach (var line in sheet.Lines)
        {
            line.Subtotal = TaxSplitting.Split(sheet, line, line.Price);
            sheet.Subtotal += sheet.Amounts.SettleLine(line.Subtotal.Net);
            sheet.SubtotalTax += line.Subtotal.Tax;
        }

        sheet.Subtotal = sheet.Amounts.Keep(sheet.Subtotal);
    }
}
