namespace CoCart.Domain.Customers;

/// <summary>A postcode as typed, made comparable with the patterns of tax rates and shipping zones.</summary>
public sealed class Postcode
{
    private const int MostLetters = 16;

    private readonly string _plain;
    private readonly string _formatted;

    private Postcode(string plain, string formatted) => (_plain, _formatted) = (plain, formatted);

    /// <summary>A text could be a postcode of the country; its code may stand in front of it, as <c>SE-11455</c>.</summary>
    public static bool IsOne(string text, string country)
    {
        if (!IsOne(text))
            return false;
        var forms = CountryRule.Of(country).Postcodes;
        var plain = Of("", text)._plain;

        return forms.Count is 0 || forms.Any(form => Fits(plain, form) || (plain.StartsWith(country, StringComparison.Ordinal) && Fits(plain[country.Length..], form)));
    }

    /// <summary>A text could be a postcode anywhere: letters, digits, spaces and hyphens.</summary>
    public static bool IsOne(string text) =>
        text.Trim() is { Length: > 0 and <= MostLetters } code && code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '-');

    public static Postcode Of(string country, string text)
    {
        var plain = text.ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

        return new Postcode(plain, Format(country, plain));
    }

    /// <summary>A pattern is a code, a beginning with <c>*</c>, or a range <c>a...b</c>.</summary>
    public bool Matches(string pattern, StringComparison comparison)
    {
        var dots = pattern.IndexOf("...", StringComparison.Ordinal);
        if (dots >= 0)
            return PostcodeRange.Contains(pattern[..dots].Trim(), pattern[(dots + 3)..].Trim(), _plain);

        return pattern.EndsWith('*')
            ? _formatted.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), comparison)
            : pattern.Equals(_plain, comparison) || pattern.Equals(_formatted, comparison);
    }

    private static bool Fits(string plain, string form) => plain.Length == form.Length && plain.Zip(form).All(pair => pair.Second switch
    {
        '9' => char.IsAsciiDigit(pair.First),
        '@' => char.IsAsciiLetterUpper(pair.First),
        '*' => char.IsAsciiLetterOrDigit(pair.First),
        _ => pair.First == pair.Second,
    });

    private static string Format(string country, string plain) => country switch
    {
        "GB" or "CA" => Insert(plain, " ", plain.Length - 3),
        "PL" or "BR" => Insert(plain, "-", plain.Length - 3),
        "IE" => Insert(plain, " ", 3),
        "NL" => Insert(plain, " ", 4),
        "US" or "PR" => Insert(plain, "-", 5),
        "JP" => Insert(plain, "-", 3),
        "PT" => Insert(plain, "-", 4),
        _ => plain,
    };

    private static string Insert(string plain, string separator, int position) =>
        position <= 0 || position >= plain.Length ? plain : plain.Insert(position, separator);
}
