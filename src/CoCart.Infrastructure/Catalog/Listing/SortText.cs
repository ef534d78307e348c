using System.Text;
using CoCart.Domain.Common;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Texts as they are sorted by and compared: without accents, in upper case, whichever database they are in.</summary>
internal static class SortText
{
    private const int MostLetters = 400;

    /// <summary>The beginning of a text, as much as is sorted by.</summary>
    public static string Of(string text) => Plain(text.Length <= MostLetters ? text : text[..MostLetters]);

    /// <summary>A whole text.</summary>
    public static string Plain(string text) => string.Create(text.Length, text, (letters, source) =>
    {
        for (var index = 0; index < letters.Length; index++)
            letters[index] = Accents.Without(char.ToUpperInvariant(source[index]));
    });

    /// <summary>A name as part of an address: small letters, digits and hyphens.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in Of(name).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter) || letter is '_')
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] is not '-' && letter is ' ' or '-')
                slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }
}
