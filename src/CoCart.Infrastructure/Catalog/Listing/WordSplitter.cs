using System.Globalization;
using System.Text;
using CoCart.Domain.Common;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Takes texts apart into words of letters and digits, in small letters and without accents.</summary>
internal static class WordSplitter
{
    /// <summary>The words of a text, each once.</summary>
    public static HashSet<string> Distinct(string text)
    {
        var folded = Fold(text);
        var words = new HashSet<string>();
        var start = 0;
        for (var index = 0; index <= folded.Length; index++)
        {
            if (index < folded.Length && IsPartOfWord(folded[index]))
                continue;
            if (index > start)
                words.Add(folded[start..index]);
            start = index + 1;
        }

        return words;
    }

    /// <summary>A word of a search as it stands in words of texts; none: it is more than one word, or less.</summary>
    public static string? AsWord(string wanted)
    {
        var folded = Fold(wanted);

        return folded.Length > 0 && folded.All(IsPartOfWord) ? folded : null;
    }

    private static bool IsPartOfWord(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter);

    private static string Fold(string text)
    {
        if (Ascii.IsValid(text))
            return text.ToLowerInvariant();

        var letters = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (char.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
                letters.Append(char.ToLowerInvariant(Accents.Without(char.ToUpperInvariant(letter))));

        return letters.ToString();
    }
}
