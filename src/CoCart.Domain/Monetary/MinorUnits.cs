using System.Globalization;

namespace CoCart.Domain.Monetary;

/// <summary>Amounts as whole minor units in text: 18.00 of two decimals is <c>1800</c>.</summary>
public static class MinorUnits
{
    /// <summary>Rounds twice, as the shop's books do: 21.0449996 becomes 21.045, and that 21.05.</summary>
    public static string Of(decimal amount, int decimals)
    {
        var kept = Rounding.Round(amount, Precision.OfTaxes(decimals));

        return Whole(Rounding.Round(kept * Precision.Scale(decimals), 0));
    }

    /// <summary>Digits of a number without a fraction.</summary>
    private static string Whole(decimal value) => value is >= long.MinValue and <= long.MaxValue
        ? ((long)value).ToString(CultureInfo.InvariantCulture)
        : value.ToString("0", CultureInfo.InvariantCulture);
}
