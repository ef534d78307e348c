namespace CoCart.Benchmarks;

/// <summary>
/// Texts of a large shop, the same at every run. Names are made of 60 adjectives, 40 materials and 100 things; a description has
/// 60 words out of 5,000, a few of which are much more frequent than the rest, as words are. A word of a name is in about one in
/// thirty products.
/// </summary>
internal static class GeneratedTexts
{
    public const int Adjectives = 60;
    public const int Materials = 40;
    public const int Things = 100;

    public const int Vocabulary = 5000;

    private const int FirstOfNames = 1000;
    private const int Words = 60;

    private static readonly string[] Beginnings = ["bal", "cor", "dim", "fen", "gar", "hol", "jun", "kel", "lum", "mor", "nor", "pel", "quin", "ros", "sil", "tor", "vel", "wim", "yar", "zen"];
    private static readonly string[] Endings = ["ado", "bert", "cina", "dale", "essa", "finch", "gard", "holt", "ister", "jack", "kin", "land", "mere", "nook", "olin", "port", "quay", "ridge", "stone", "toft", "under", "ville", "wick", "xon", "yard"];
    private static readonly string[] Tails = ["", "al", "bur", "ess", "fol", "ish", "mux", "or", "tay", "uv"];

    public static string Name(int id) => $"{Upper(Adjective(id % Adjectives))} {Upper(Material(id / 7 % Materials))} {Upper(Thing(id / 3 % Things))}";

    public static string Adjective(int number) => Word(FirstOfNames + number);

    public static string Material(int number) => Word(FirstOfNames + Adjectives + number);

    public static string Thing(int number) => Word(FirstOfNames + Adjectives + Materials + number);

    public static string Description(int id)
    {
        var random = new Random(id);

        return string.Join(' ', Enumerable.Range(0, Words).Select(_ => Word((int)(Math.Pow(random.NextDouble(), 3) * Vocabulary))));
    }

    public static string Word(int number) => Beginnings[number % Beginnings.Length]
        + Endings[number / Beginnings.Length % Endings.Length]
        + Tails[number / Beginnings.Length / Endings.Length % Tails.Length];

    private static string Upper(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
