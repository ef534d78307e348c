using System.Globalization;

namespace CoCart.Domain.Pricing.Taxes;

/// <summary>The name under which a cart lists a tax.</summary>
internal static class TaxCode
{
    /// <summary>As <c>US-CA-STATE TAX-1</c>; what a rate leaves open is left out, and so is priority 0.</summary>
    public static string Of(TaxRate rate)
    {
        var country = rate.Country.Length is 0 ? "" : rate.Country + "-";
        var state = rate.State.Length is 0 ? "" : rate.State + "-";
        var name = rate.Name.Length is 0 ? "TAX" : rate.Name;
        var priority = rate.Priority is 0 ? "" : "-" + rate.Priority.ToString(CultureInfo.InvariantCulture);

        return $"{country}{state}{name}{priority}".ToUpperInvariant();
    }
}
