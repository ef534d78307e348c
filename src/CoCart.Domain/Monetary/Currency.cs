namespace CoCart.Domain.Monetary;

/// <summary>Where the currency symbol stands.</summary>
public enum SymbolPosition
{
    Left,
    LeftSpace,
    Right,
    RightSpace,
}

/// <summary>The store's currency and how its amounts are written.</summary>
/// <param name="Code">ISO 4217 code, <c>USD</c>.</param>
/// <param name="Symbol">Decoded symbol, <c>$</c>.</param>
/// <param name="MinorUnits">Decimals of an amount, by the store's setting (0 to 4), not by ISO.</param>
/// <param name="DecimalSeparator">Between units and decimals.</param>
/// <param name="ThousandSeparator">Between groups of three digits; may be empty.</param>
/// <param name="Position">Where the symbol stands.</param>
public sealed record Currency(
    string Code, string Symbol, int MinorUnits, string DecimalSeparator, string ThousandSeparator, SymbolPosition Position)
{
    /// <summary>10 to the power of <see cref="MinorUnits"/>: minor units in one major unit.</summary>
    public decimal Scale { get; } = PowerOfTen(MinorUnits);

    private static decimal PowerOfTen(int exponent) => exponent is 0 ? 1m : 10m * PowerOfTen(exponent - 1);
}
