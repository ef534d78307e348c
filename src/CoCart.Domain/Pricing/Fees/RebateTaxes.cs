using CoCart.Domain.Catalog;

namespace CoCart.Domain.Pricing.Fees;

/// <summary>
/// Taxes that a rebate takes back, taxable or not: it is shared among the tax classes of what the cart charges, in
/// proportion to their costs. The share of untaxed costs takes nothing back.
/// </summary>
internal static class RebateTaxes
{
    public static TaxAmount[] Of(PricingSheet sheet, decimal amount, ReadOnlySpan<PricedFee> earlier)
    {
        if (!sheet.Taxes.IsDue)
            return [];

        var costs = new ClassCosts();
        AddLines(sheet, costs);
        AddFees(sheet, earlier, costs);
        AddShipping(sheet, costs);

        var taxes = new TaxSums();
        foreach (var (taxClass, cost) in costs.Taxed)
            FeeTaxes.Add(sheet, taxClass, amount * cost / costs.Total, taxes);

        return taxes.ToArray();
    }

    private static void AddLines(PricingSheet sheet, ClassCosts costs)
    {
        foreach (var line in sheet.PricedLines)
        {
            var product = line.Line.Product;
            costs.Add(product.TaxStatus is TaxStatus.Taxable ? product.TaxClass : null, line.Total);
        }
    }

    private static void AddFees(PricingSheet sheet, ReadOnlySpan<PricedFee> earlier, ClassCosts costs)
    {
        foreach (var fee in earlier)
            costs.Add(fee.Fee.IsTaxable ? FeeTaxes.ClassOf(fee.Fee, sheet) : null, fee.Total);
    }

    /// <summary>Shipping counts as taxed; an inherited class is the first line's here, not that of the goods together.</summary>
    private static void AddShipping(PricingSheet sheet, ClassCosts costs)
    {
        var option = sheet.Context.Options.ShippingTaxClass;
        var taxClass = option is "inherit" && sheet.Lines.Length > 0 ? sheet.Lines[0].Line.Product.TaxClass : option;

        costs.Add(taxClass, sheet.ShippingTotal);
    }

    /// <summary>Costs by tax class; what is below zero does not count.</summary>
    private sealed class ClassCosts
    {
        public List<(string TaxClass, decimal Cost)> Taxed { get; } = [];

        public decimal Total { get; private set; }

        /// <param name="taxClass">None: not taxed.</param>
        /// <param name="cost">Major units.</param>
        public void Add(string? taxClass, decimal cost)
        {
            if (cost <= 0)
                return;

            Total += cost;
            if (taxClass is null)
                return;

            var index = Taxed.FindIndex(known => known.TaxClass == taxClass);
            if (index < 0)
                Taxed.Add((taxClass, cost));
            else
                Taxed[index] = (taxClass, Taxed[index].Cost + cost);
        }
    }
}
