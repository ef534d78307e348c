using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.Pricing.Shipping;

/// <summary>The rates by which a parcel's shipping is taxed.</summary>
internal static class ShippingTaxes
{
    public static ApplicableRates RatesOf(ShippingParcel parcel, PricingSheet sheet)
    {
        var options = sheet.Context.Options;
        var taxClass = options.ShippingTaxClass is "inherit" ? parcel.TaxClass(options.TaxClasses) : options.ShippingTaxClass;
        if (taxClass is null || !sheet.Taxes.IsDue)
            return ApplicableRates.None;

        var rates = sheet.Taxes.For(taxClass).Customer.ForShipping();

        return rates.Count > 0 ? rates : sheet.Taxes.For("").Customer.ForShipping();
    }

    /// <summary>Of the cost before it is rounded, in major units; a rate below zero is not taxed.</summary>
    public static TaxAmount[] TaxesOn(decimal cost, ApplicableRates rates, int precision)
    {
        if (cost <= 0 || rates.Count is 0)
            return [];

        Span<decimal> parts = rates.Count <= 8 ? stackalloc decimal[8] : new decimal[rates.Count];
        rates.AddTo(cost, precision, parts);

        var taxes = new TaxAmount[rates.Count];
        for (var position = 0; position < taxes.Length; position++)
        {
            var index = rates.IndexAt(position, isInside: false);
            taxes[position] = new TaxAmount(rates[index], parts[index]);
        }

        return taxes;
    }
}
