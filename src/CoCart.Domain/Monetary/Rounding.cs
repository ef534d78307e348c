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
    private const int MaxDecimals = 28;
    private const ulong FirstOfSixteenDigits = 1_000_000_000_000_000;

    /// <summary>In units of the last decimal: below it, two or more of the 15 digits lie behind that decimal.</summary>
    private const double ClearRange = 1e13;
    private const double ClearGap = 0.48;

    private static readonly double[] Scales = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10];

    /// <summary>
    /// Rounds to a number of decimals; a half goes away from zero, as in the shop's books, never to the even neighbour.
    /// The books hold 15 digits: a longer value is first cut to those, so that a division's last digit decides nothing,
    /// and a value that needs more to be rounded stays as it is.
    /// </summary>
    public static decimal Round(decimal value, int decimals, HalfWay halfWay = HalfWay.Up)
    {
        if (value.Scale <= decimals)
            return value;

        var rounded = decimal.Round(value, decimals, MidpointRounding.AwayFromZero);

        return (halfWay is HalfWay.Up && !IsLong(value)) || IsClear(value, rounded, decimals)
            ? rounded
            : RoundExactly(value, decimals, halfWay);
    }

    /// <summary>A product, rounded; faster than one after the other, since binary tells most results without doubt.</summary>
    public static decimal RoundProduct(decimal value, decimal factor, int decimals)
    {
        if (decimals < Scales.Length)
        {
            var units = (double)value * (double)factor * Scales[decimals];
            var rounded = Math.Round(units);
            if (IsClear(units, rounded))
                return FromUnits((long)rounded, decimals);
        }

        return Round(value * factor, decimals);
    }

    /// <summary>The whole part, toward zero.</summary>
    public static decimal Truncate(decimal value) => decimal.Truncate(value);

    /// <summary>The highest whole number that is not above a share worked out in binary.</summary>
    public static decimal Floor(double value)
    {
        var floor = Math.Floor(value);

        return Math.Abs(floor) < FirstOfSixteenDigits ? (long)floor : (decimal)floor;
    }

    /// <summary>Nothing but half a unit of the last decimal lies beyond it.</summary>
    public static bool IsHalf(decimal value, int decimals) =>
        value.Scale > decimals && Math.Abs(value - decimal.Round(value, decimals, MidpointRounding.ToZero)) == HalfOf(decimals);

    /// <summary>The lowest whole number that is not below.</summary>
    public static decimal Ceiling(decimal value) => decimal.Ceiling(value);

    /// <summary>Without the zeros behind the point that a multiplication leaves: whole amounts are faster to work with.</summary>
    public static decimal Trim(decimal value) => decimal.Truncate(value) is var whole && whole == value ? whole : value;

    /// <summary>As many digits as the shop's books print of a number.</summary>
    public static decimal ToSignificantDigits(decimal value, int digits) =>
        value is 0 ? value : decimal.Round(value, Math.Clamp(digits - WholeDigits(value), 0, MaxDecimals), MidpointRounding.AwayFromZero);

    private static decimal RoundExactly(decimal value, int decimals, HalfWay halfWay)
    {
        if (IsLong(value))
        {
            var places = SignificantDigits - WholeDigits(value);
            if (places < decimals)
                return value;

            value = decimal.Round(value, Math.Min(places, MaxDecimals), MidpointRounding.AwayFromZero);
        }

        return halfWay is HalfWay.Down && IsHalf(value, decimals)
            ? decimal.Round(value, decimals, MidpointRounding.ToZero)
            : decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
    }

    private static bool IsLong(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);

        return bits[2] is not 0 || ((ulong)(uint)bits[1] << 32 | (uint)bits[0]) >= FirstOfSixteenDigits;
    }

    /// <summary>Digits before the point; below 0 when zeros follow the point.</summary>
    private static int WholeDigits(decimal value) => (int)Math.Floor(Math.Log10((double)Math.Abs(value))) + 1;

    private static bool IsClear(decimal value, decimal rounded, int decimals)
    {
        if (decimals >= Scales.Length)
            return false;

        var units = (double)value * Scales[decimals];

        return IsClear(units, (double)rounded * Scales[decimals]);
    }

    /// <summary>
    /// So far from a half, and so far from the last of 15 digits, that neither changes the result; a look in binary is
    /// enough to tell.
    /// </summary>
    private static bool IsClear(double units, double rounded) =>
        Math.Abs(units) < ClearRange && Math.Abs(units - rounded) < ClearGap;

    private static decimal FromUnits(long units, int decimals)
    {
        var magnitude = Math.Abs(units);

        return new decimal((int)magnitude, (int)(magnitude >> 32), 0, units < 0, (byte)decimals);
    }

    private static decimal HalfOf(int decimals) => new(5, 0, 0, false, (byte)(decimals + 1));
}
