namespace CoCart.Domain.Pricing.Steps;

/// <summary>Price of one piece of every line as the cart shows it.</summary>
internal sealed class DisplayPrices : IPricingStep
{
    public void Apply(PricingSheet sheet)
    {
        foreach (var line in sheet.Lines)
            line.DisplayPrice = DisplayPrice.Of(line.Line.UnitPrice, line.Rates, sheet.ShowsTax, sheet.Taxes.EntersTax, sheet.Amounts);
    }
}
