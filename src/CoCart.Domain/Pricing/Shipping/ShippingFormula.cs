using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CoCart.Domain.Monetary;

namespace CoCart.Domain.Pricing.Shipping;

/// <summary>What a shipping formula may speak of.</summary>
/// <param name="Quantity">Pieces: <c>[qty]</c>.</param>
/// <param name="Cost">What they cost, major units: <c>[cost]</c>.</param>
internal readonly record struct FormulaInput(decimal Quantity, decimal Cost);

/// <summary>The store's formulas for flat rates: text with <c>[qty]</c>, <c>[cost]</c> and <c>[fee]</c>, worked out as arithmetic.</summary>
internal static partial class ShippingFormula
{
    private const int PrintedDigits = 14;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    /// <summary>A formula that cannot be worked out costs nothing.</summary>
    public static decimal Evaluate(string formula, FormulaInput input, string decimalSeparator)
    {
        if (IsPlainNumber(formula))
            return decimal.Parse(formula, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

        var sum = Tidy(Substitute(formula, input), decimalSeparator);

        return sum.Length is 0 ? 0 : Arithmetic.TryEvaluate(sum) ?? 0;
    }

    private static bool IsPlainNumber(string formula) =>
        formula.Length is > 0 and < 20 && char.IsAsciiDigit(formula[0]) && char.IsAsciiDigit(formula[^1])
        && formula.AsSpan().IndexOfAnyExcept(NumberCharacters) < 0 && formula.AsSpan().Count('.') <= 1;

    /// <summary>Texts are put in before blanks go: <c>2 [qty]</c> of 3 reads 23.</summary>
    private static string Substitute(string formula, FormulaInput input)
    {
        var text = formula
            .Replace("[qty]", Print(input.Quantity), StringComparison.Ordinal)
            .Replace("[cost]", Print(input.Cost), StringComparison.Ordinal);

        return text.Contains("[fee", StringComparison.Ordinal)
            ? FeePattern().Replace(text, fee => Print(Fee(fee.Value, input.Cost)))
            : text;
    }

    private static string Tidy(string text, string decimalSeparator)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
                tidy.Append(character is ',' ? '.' : character);
        }

        if (decimalSeparator.Length > 0)
            tidy.Replace(decimalSeparator, ".");

        return tidy.ToString().TrimStart('+', '*', '/').TrimEnd('+', '-', '*', '/').TrimEnd(';');
    }

    /// <summary>A percentage of the cost within bounds; of crossed bounds the upper one wins, and 0 is no bound.</summary>
    private static decimal Fee(string text, decimal cost)
    {
        var fee = cost * Attribute(text, "percent") / 100;
        var minimum = Attribute(text, "min_fee");
        var maximum = Attribute(text, "max_fee");

        fee = minimum is not 0 && fee < minimum ? minimum : fee;

        return maximum is not 0 && fee > maximum ? maximum : fee;
    }

    private static decimal Attribute(string text, string name)
    {
        foreach (Match attribute in AttributePattern().Matches(text))
        {
            if (attribute.Groups["name"].Value == name)
                return decimal.TryParse(attribute.Groups["value"].Value, CultureInfo.InvariantCulture, out var value) ? value : 0;
        }

        return 0;
    }

    private static string Print(decimal number) =>
        Rounding.ToSignificantDigits(number, PrintedDigits).ToString("0.############################", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\[fee\b[^\]]*\]")]
    private static partial Regex FeePattern();

    [GeneratedRegex("""(?<name>\w+)\s*=\s*["']?(?<value>[^"'\s\]]*)""")]
    private static partial Regex AttributePattern();
}
