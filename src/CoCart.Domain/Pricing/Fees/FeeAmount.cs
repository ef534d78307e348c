using System.Globalization;

namespace CoCart.Domain.Pricing.Fees;

/// <summary>Amounts of fees as they are written: decimal text in major units, as <c>4.50</c> or <c>-3</c>.</summary>
public static class FeeAmount
{
    /// <summary>Larger ones would leave the exact numbers of the books.</summary>
    private const decimal Most = 1_000_000_000m;

    /// <summary>The amount; none: the text is no amount that a shop could charge.</summary>
    public static decimal? Parse(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var amount)
        && Math.Abs(amount) <= Most
            ? amount
            : null;
}
