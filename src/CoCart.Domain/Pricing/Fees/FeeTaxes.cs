
namespace CoCart.Domain.Pricing.Fees;

/// <summary>Taxes of a fee that is charged.</summary>
internal static class FeeTaxes
{
    public static TaxAmount[] Of(PricingSheet sheet, Fee fee, decimal amount)
    {
        if (!fee.IsTaxable || !sheet.Taxes.IsDue)
            return [];

        var taxes = new TaxSums();
        Add(sheet, ClassOf(fee, sheet), amount, taxes);

        return taxes.ToArray();
    }

    /// <summary>A class that the store does not know is taxed as standard.</summary>
    public static string ClassOf(Fee fee, PricingSheet sheet) =>
        sheet.Context.Options.TaxClasses.Contains(fee.TaxClass) ? fee.TaxClass : "";

    public static void Add(PricingSheet sheet, string taxClass, decimal amount, TaxSums taxes)
    {
        var rates = sheet.Taxes.For(taxClass).Customer;
        Span<decimal> parts = rates.Count <= 8 ? stackalloc decimal[8] : new decimal[rates.Count];
        rates.AddTo(amount, sheet.Amounts.Precision + sheet.Amounts.Decimals, parts);

        for (var position = 0; position < rates.Count; position++)
        {
            var index = rates.IndexAt(position, isInside: false);
            taxes.Add(rates[index], parts[index]);
        }
    }
}
