namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>
/// What a search asks for: all of the words, in quotes also phrases, and none of those with a hyphen before. Words that
/// stand in every text are left out, unless there are no others.
/// </summary>
internal sealed record SearchWords(IReadOnlyList<string> Wanted, IReadOnlyList<string> Unwanted)
{
    private const int MostWords = 9;

    /// <summary>For each wanted word the words of the texts that it is part of; empty: they are not looked up, or are too many.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Known { get; init; } = [];

    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "about", "an", "are", "as", "at", "be", "by", "com", "for", "from", "how", "in", "is", "it", "of", "on", "or", "that", "the",
        "this", "to", "was", "what", "when", "where", "who", "will", "with", "www",
    };

    public static SearchWords Parse(string search)
    {
        // databases take the character of no value for the end of a text
        search = search.Replace('\0', ' ');
        var parts = Split(search).ToList();
        var wanted = parts.Where(part => !IsUnwanted(part)).Select(part => part.Trim('"', ' ')).Where(IsTelling).ToList();
        var unwanted = parts.Where(IsUnwanted).Select(part => part[1..].Trim('"', ' ')).Where(IsTelling).ToList();

        // too many words are taken for a phrase, as are words of which none tells anything
        return wanted.Count is 0 && unwanted.Count is 0 || wanted.Count > MostWords
            ? new SearchWords([search.Trim()], [])
            : new SearchWords(wanted, unwanted);
    }

    private static bool IsUnwanted(string part) => part.Length > 1 && part[0] is '-';

    private static bool IsTelling(string word) =>
        word.Length > 0 && !Common.Contains(word) && !(word.Length is 1 && char.IsAsciiLetter(word[0]));

    private static IEnumerable<string> Split(string search)
    {
        var start = 0;
        var isQuoted = false;
        for (var index = 0; index <= search.Length; index++)
        {
            if (index < search.Length && search[index] is '"')
                isQuoted = !isQuoted;
            if (index < search.Length && (isQuoted || search[index] is not (' ' or ',' or '+' or '\t' or '\n' or '\r')))
                continue;
            if (index > start)
                yield return search[start..index];
            start = index + 1;
        }
    }
}
