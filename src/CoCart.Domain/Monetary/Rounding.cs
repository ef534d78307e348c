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
    /// <summary>Rounds to a number of decimals; a half goes away from zero, as in the shop's books, never to the even neighbour.</summary>
    public static decimal Round(decimal value, int decimals, HalfWay halfWay = HalfWay.Up)
    {
        var rounded = decimal.Round(value, decimals, MidpointRounding.AwayFromZero);

        return halfWay is HalfWay.Up || !IsHalf(value, rounded, decimals)
            ? rounded
            : decimal.Round(value, decimals, MidpointRounding.ToZero);
    }

    private static bool IsHalf(decimal value, decimal rounded, int decimals) =>
        Math.Abs(rounded - value) == new decimal(5, 0, 0, false, (byte)(decimals + 1));
}
