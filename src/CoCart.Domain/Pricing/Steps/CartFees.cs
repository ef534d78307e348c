using CoCart.Domain.Pricing.Fees;

namespace CoCart.Domain.Pricing.Steps;

/// <summary>Charges fees and grants rebates, the highest first; a rebate cannot exceed what there is before tax.</summary>
internal sealed class CartFees : IPricingStep
{
    public void Apply(PricingSheet sheet)
    {
        if (sheet.Cart.Fees.Count is 0)
            return;

        Fee[] fees = [.. sheet.Cart.Fees.OrderByDescending(fee => fee.Amount)];
        sheet.Fees = new PricedFee[fees.Length];

        for (var index = 0; index < fees.Length; index++)
        {
            var priced = Price(sheet, fees[index], sheet.Fees.AsSpan(0, index));
            sheet.Fees[index] = priced;
            sheet.FeeTotal += priced.Total;
            sheet.FeeTax += priced.Tax;

            foreach (var tax in priced.Taxes)
                sheet.FeeTaxes.Add(tax.Rate, tax.Amount);
        }
    }

    private static PricedFee Price(PricingSheet sheet, Fee fee, ReadOnlySpan<PricedFee> earlier)
    {
        var amount = sheet.Amounts.Keep(fee.Amount);
        if (amount < 0)
            amount = Math.Max(amount, -sheet.Amounts.Round(sheet.ContentsTotal + sheet.FeeTotal + sheet.ShippingTotal));

        var taxes = fee.Amount < 0 ? RebateTaxes.Of(sheet, amount, earlier) : FeeTaxes.Of(sheet, fee, amount);
        var tax = 0m;
        foreach (var part in taxes)
            tax += sheet.Amounts.SettleTax(part.Amount);

        return new PricedFee(fee, amount, tax, taxes);
    }
}
