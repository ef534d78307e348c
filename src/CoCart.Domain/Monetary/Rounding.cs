namespace CoCart.Domain.Monetary;

/// <summary>Which way an exact half goes.</summary>
public enum HalfWay
{
    /// <summary>Away from zero: 0.5 becomes 1, -0.5 becomes -1. The rule wherever nothing else is said.</summary>
    Up,

    /// <summary>Toward zero: 0.5 becomes 0. Discounts, and taxes of prices entered with tax.</summary>
    Down,
}

/// <summary>The one place that rounds an amount.</summary>
public static class Rounding
{
    private const int SignificantDigits = 15;
    private const ulong FirstOfSixteenDigits = 1_000_000_000_000_000;

    /// <summary>
    /// Rounds to a number of decimals; a half goes away from zero, as in the shop's books, never to the even neighbour.
    /// The books hold 15 digits: a longer value is first cut to those, so that a division's last digit decides nothing,
    /// and a value that needs more to be rounded stays as it is.
    /// </summary>
    public static decimal Round(decimal value, int decimals, HalfWay halfWay = HalfWay.Up)
    {
        if (value.Scale <= decimals)
            return value;

        if (IsLong(value))
        {
            var places = SignificantDigits - WholeDigits(value);
            if (places < decimals)
                return value;

            value = decimal.Round(value, Math.Min(places, 28), MidpointRounding.AwayFromZero);
        }

        var rounded = decimal.Round(value, decimals, MidpointRounding.AwayFromZero);

        return halfWay is HalfWay.Up || !IsHalf(value, rounded, decimals)
            ? rounded
            : decimal.Round(value, decimals, MidpointRounding.ToZero);
    }

    /// <summary>The whole part, toward zero.</summary>
    public static decimal Truncate(decimal value) => decimal.Truncate(value);

    /// <summary>The highest whole number that is not above a share worked out in binary.</summary>
    public static decimal Floor(double value) => (decimal)Math.Floor(value);

    /// <summary>As many digits as the shop's books print of a number.</summary>
    public static decimal ToSignificantDigits(decimal value, int digits) =>
        value is 0 ? value : decimal.Round(value, Math.Clamp(digits - WholeDigits(value), 0, 28), MidpointRounding.AwayFromZero);

    private static bool IsLong(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);

        return bits[2] is not 0 || ((ulong)(uint)bits[1] << 32 | (uint)bits[0]) >= FirstOfSixteenDigits;
    }

    /// <summary>Digits before the point; below 0 when zeros follow the point.</summary>
    private static int WholeDigits(decimal value) => (int)Math.Floor(Math.Log10((double)Math.Abs(value))) + 1;

    private static bool IsHalf(decimal value, decimal rounded, int decimals) =>
        Math.Abs(rounded - value) == new decimal(5, 0, 0, false, (byte)(decimals + 1));
}
