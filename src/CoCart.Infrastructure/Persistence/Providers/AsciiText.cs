namespace CoCart.Infrastructure.Persistence.Providers;

/// <summary>Texts as databases see them that know the letters of ASCII only.</summary>
internal static class AsciiText
{
    public static string Lower(string text) => string.Create(text.Length, text, (letters, source) =>
    {
        for (var index = 0; index < letters.Length; index++)
            letters[index] = char.IsAsciiLetterUpper(source[index]) ? char.ToLowerInvariant(source[index]) : source[index];
    });
}
