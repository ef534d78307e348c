namespace CoCart.Domain.Pricing.Taxes;

/// <summary>Splits amounts of a line into net and taxes, as the cart is taxed.</summary>
internal static class TaxSplitting
{
    private const int FewRates = 8;

    /// <summary>Splits minor units as entered. The net amount stays unrounded; each rate's tax is rounded by itself.</summary>
    public static TaxSplit Split(PricingSheet sheet, SheetLine line, decimal minor)
    {
        var amounts = sheet.Amounts;
        if (line.Rates is not { Customer: { Count: > 0 } rates } || !sheet.Taxes.IsDue)
            return new TaxSplit(amounts.ToMajor(minor), 0, []);

        Span<decimal> parts = rates.Count <= FewRates ? stackalloc decimal[FewRates] : new decimal[rates.Count];
        FillTaxes(sheet, rates, minor, parts);

        var taxes = new TaxAmount[rates.Count];
        var net = minor;
        var tax = 0m;
        var isInside = sheet.Taxes.IsInside;
        for (var position = 0; position < taxes.Length; position++)
        {
            var index = rates.IndexAt(position, isInside);
            taxes[position] = new TaxAmount(rates[index], amounts.ToMajor(parts[index]));
            tax += amounts.SettleTax(taxes[position].Amount);
            if (isInside)
                net -= parts[index];
        }

        return new TaxSplit(amounts.ToMajor(net), tax, taxes);
    }

    /// <summary>All taxes in or on minor units as entered, in minor units, unrounded.</summary>
    public static decimal SumTaxes(PricingSheet sheet, SheetLine line, decimal minor)
    {
        if (line.Rates is not { Customer: { Count: > 0 } rates } || !sheet.Taxes.IsDue)
            return 0;

        Span<decimal> parts = rates.Count <= FewRates ? stackalloc decimal[FewRates] : new decimal[rates.Count];
        FillTaxes(sheet, rates, minor, parts);

        return Sum(parts[..rates.Count]);
    }

    /// <summary>The taxes inside an amount, unrounded.</summary>
    public static decimal SumInside(ApplicableRates rates, decimal gross, int precision)
    {
        Span<decimal> parts = rates.Count <= FewRates ? stackalloc decimal[FewRates] : new decimal[rates.Count];
        rates.TakeOut(gross, precision, parts);

        return Sum(parts[..rates.Count]);
    }

    /// <summary>The taxes on an amount, unrounded.</summary>
    public static decimal SumOn(ApplicableRates rates, decimal net, int precision)
    {
        Span<decimal> parts = rates.Count <= FewRates ? stackalloc decimal[FewRates] : new decimal[rates.Count];
        rates.AddTo(net, precision, parts);

        return Sum(parts[..rates.Count]);
    }

    private static void FillTaxes(PricingSheet sheet, ApplicableRates rates, decimal minor, Span<decimal> parts)
    {
        if (sheet.Taxes.IsInside)
            rates.TakeOut(minor, sheet.Amounts.Precision, parts);
        else
            rates.AddTo(minor, sheet.Amounts.Precision, parts);
    }

    private static decimal Sum(ReadOnlySpan<decimal> parts)
    {
        var sum = 0m;
        foreach (var part in parts)
            sum += part;

        return sum;
    }
}
