using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.Pricing.Steps;

/// <summary>One row for every tax code: rates of shipping first, then those that lines and fees add.</summary>
internal sealed class TaxRows : IPricingStep
{
    public void Apply(PricingSheet sheet)
    {
        var rows = new List<TaxRow>(2);
        AddRows(sheet, sheet.ShippingTaxes, rows, static (_, _) => false);
        AddRows(sheet, sheet.ContentsTaxes, rows, static (sheet, rate) => Has(sheet.ShippingTaxes, rate));
        AddRows(sheet, sheet.FeeTaxes, rows, static (sheet, rate) => Has(sheet.ShippingTaxes, rate) || Has(sheet.ContentsTaxes, rate));

        rows.RemoveAll(row => row.Amount is 0);
        sheet.TaxRows = rows.Count is 0 ? [] : [.. rows];
    }

    private static void AddRows(PricingSheet sheet, TaxSums sums, List<TaxRow> rows, Func<PricingSheet, TaxRate, bool> isListed)
    {
        foreach (var sum in sums.Sums)
        {
            if (!isListed(sheet, sum.Rate))
                AddRow(rows, TaxCode.Of(sum.Rate), sum.Rate, Amount(sheet, sum.Rate));
        }
    }

    private static void AddRow(List<TaxRow> rows, string code, TaxRate rate, decimal amount)
    {
        var index = rows.FindIndex(row => row.Code == code);

        if (index < 0)
            rows.Add(new TaxRow(code, rate, amount));
        else
            rows[index] = new TaxRow(code, rate, rows[index].Amount + amount);
    }

    /// <summary>The shipping part is rounded up at the half, the rest as the store's prices tell.</summary>
    private static decimal Amount(PricingSheet sheet, TaxRate rate)
    {
        var amounts = sheet.Amounts;
        var shipping = sheet.ShippingTaxes.Of(rate);
        var others = AddFees(sheet.ContentsTaxes.Of(rate), sheet.FeeTaxes.Of(rate));

        return amounts.RoundTax(amounts.RoundTax(others) + amounts.Round(shipping));
    }

    /// <summary>In binary, as the shop's books: a rebate's tax may leave a half that is less than one there.</summary>
    private static decimal AddFees(decimal contents, decimal fees) => fees is 0 ? contents : (decimal)((double)contents + (double)fees);

    private static bool Has(TaxSums sums, TaxRate rate)
    {
        foreach (var sum in sums.Sums)
        {
            if (ReferenceEquals(sum.Rate, rate))
                return true;
        }

        return false;
    }
}
