using System.Globalization;

namespace CoCart.Domain.Pricing.Shipping;

/// <summary>
/// Works out a sum without blanks: numbers, <c>+ - * / ^</c>, parentheses, <c>e</c> and <c>pi</c>; factors may stand side by side.
/// In binary, since powers have no exact result; 15 digits of it are kept.
/// </summary>
internal ref struct Arithmetic
{
    private const int MaxDepth = 64;

    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private int _depth;

    private Arithmetic(ReadOnlySpan<char> text) => _text = text;

    /// <summary>None: not a sum, or one without a finite result.</summary>
    public static decimal? TryEvaluate(ReadOnlySpan<char> text)
    {
        var arithmetic = new Arithmetic(text);
        var result = arithmetic.Sum();

        return arithmetic._position == text.Length && Math.Abs(result) < 1e27 ? (decimal)result : null;
    }

    // A failure is NaN: every further operation keeps it.
    private double Sum()
    {
        if (++_depth > MaxDepth)
            return double.NaN;

        var result = Product();
        while (Next is '+' or '-')
            result = Read() is '+' ? result + Product() : result - Product();

        _depth--;
        return result;
    }

    private double Product()
    {
        var result = Signed();

        while (true)
        {
            if (Next is '/')
                result = Divide(result);
            else if (Next is '*' || StartsFactor(Next))
                result *= Factor();
            else
                return result;
        }
    }

    private double Divide(double dividend)
    {
        Read();
        var divisor = Signed();

        return divisor is 0 ? double.NaN : dividend / divisor;
    }

    private double Factor()
    {
        if (Next is '*')
            Read();

        return Signed();
    }

    /// <summary>A minus binds weaker than a power: -2^2 is -4.</summary>
    private double Signed()
    {
        var isNegative = false;
        for (; Next is '-'; Read())
            isNegative = !isNegative;

        var power = Power();

        return isNegative ? -power : power;
    }

    private double Power()
    {
        var operand = Operand();
        if (Next is not '^')
            return operand;

        Read();
        return Math.Pow(operand, ++_depth > MaxDepth ? double.NaN : Signed());
    }

    private double Operand()
    {
        if (char.IsAsciiLetter(Next))
            return Constant();

        return Next is '(' ? Parenthesis() : Number();
    }

    private double Parenthesis()
    {
        Read();
        var result = Sum();

        return Next is ')' && Read() is ')' ? result : double.NaN;
    }

    private double Constant()
    {
        // A name goes on over digits: 1e3 is 1 times an unknown e3.
        var start = _position;
        while (char.IsAsciiLetterOrDigit(Next))
            Read();

        return _text[start.._position] switch
        {
            "e" => 2.71,
            "pi" => 3.14,
            _ => double.NaN,
        };
    }

    private double Number()
    {
        var start = _position;
        ReadDigits();
        if (Next is '.')
        {
            Read();
            ReadDigits();
        }

        return double.TryParse(_text[start.._position], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : double.NaN;
    }

    private void ReadDigits()
    {
        while (char.IsAsciiDigit(Next))
            Read();
    }

    private static bool StartsFactor(char next) => next is '(' or '.' || char.IsAsciiLetterOrDigit(next);

    private readonly char Next => _position < _text.Length ? _text[_position] : '\0';

    private char Read() => _text[_position++];
}
