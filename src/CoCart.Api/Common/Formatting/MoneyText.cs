using System.Globalization;
using System.Runtime.CompilerServices;
using CoCart.Domain.Monetary;
using Currency = CoCart.Domain.Monetary.Currency;

namespace CoCart.Api.Common.Formatting;

/// <summary>Writes amounts for people, as the store writes them.</summary>
internal static class MoneyText
{
    private const char Gap = '\u00a0';

    private static readonly ConditionalWeakTable<Currency, NumberFormatInfo> Formats = [];

    /// <summary><c>$1,234.50</c>, <c>1.234,50 €</c>; a minus stands before everything.</summary>
    public static string Format(decimal amount, Currency currency)
    {
        var digits = Digits(Math.Abs(amount), currency);
        var text = currency.Position switch
        {
            SymbolPosition.LeftSpace => $"{currency.Symbol}{Gap}{digits}",
            SymbolPosition.Right => $"{digits}{currency.Symbol}",
            SymbolPosition.RightSpace => $"{digits}{Gap}{currency.Symbol}",
            _ => $"{currency.Symbol}{digits}",
        };

        return amount < 0 ? $"-{text}" : text;
    }

    /// <summary>A number as short as it goes.</summary>
    public static string Plain(decimal value) => value is >= 0 and <= int.MaxValue && decimal.IsInteger(value)
        ? ((int)value).ToString(CultureInfo.InvariantCulture)
        : value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>A number with all decimals of the currency: <c>18.00</c>.</summary>
    public static string Fixed(decimal amount, Currency currency) =>
        Rounding.Round(amount, currency.MinorUnits).ToString($"F{currency.MinorUnits}", CultureInfo.InvariantCulture);

    /// <summary>Minor units as text.</summary>
    public static string Minor(decimal amount, Currency currency) => MinorUnits.Of(amount, currency.MinorUnits);

    /// <summary>Minor units in text as people read them.</summary>
    public static string FormatMinor(string minor, Currency currency) =>
        Format(decimal.Parse(minor, CultureInfo.InvariantCulture) / Precision.Scale(currency.MinorUnits), currency);

    private static string Digits(decimal amount, Currency currency) =>
        Rounding.Round(amount, currency.MinorUnits).ToString("N", Formats.GetValue(currency, FormatOf));

    private static NumberFormatInfo FormatOf(Currency currency) => new()
    {
        NumberDecimalDigits = currency.MinorUnits,
        NumberDecimalSeparator = currency.DecimalSeparator.Length > 0 ? currency.DecimalSeparator : ".",
        NumberGroupSeparator = currency.ThousandSeparator,
    };
}
