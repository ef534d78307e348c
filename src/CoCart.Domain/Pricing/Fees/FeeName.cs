using System.Globalization;
using System.Text;
using CoCart.Domain.Common;

namespace CoCart.Domain.Pricing.Fees;

/// <summary>Names of fees.</summary>
public static class FeeName
{
    private const string Nameless = "fee";

    /// <summary>
    /// What a fee is known by: its name in lower case, without accents and signs, with hyphens between the words. Two fees of
    /// one such id are one. API v1 writes <c>cocart-</c> in front of it.
    /// </summary>
    public static string ToId(string name)
    {
        var id = new StringBuilder(name.Length);
        foreach (var letter in name)
            if (char.IsLetterOrDigit(letter) || letter is '_')
                id.Append(char.ToLowerInvariant(Accents.Without(char.ToUpperInvariant(letter))));
            else if (Separates(letter) && id.Length > 0 && id[^1] is not '-')
                id.Append('-');

        return id.ToString().TrimEnd('-') is { Length: > 0 } slug ? slug : Nameless;
    }

    private static bool Separates(char letter) =>
        char.IsWhiteSpace(letter) || letter is '-' or '.' or '/' || char.GetUnicodeCategory(letter) is UnicodeCategory.DashPunctuation;
}
