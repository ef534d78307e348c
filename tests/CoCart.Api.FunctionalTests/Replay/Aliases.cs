using System.Text.RegularExpressions;

namespace CoCart.Api.FunctionalTests.Replay;

/// <summary>Keys and hashes of a recording that are other ones here, one to one.</summary>
public sealed partial class Aliases
{
    private const int ShortestInText = 6;

    private readonly Dictionary<string, string> _known = [];

    /// <summary>Looks like a key of the original: 30 to 32 hexadecimal digits.</summary>
    public static bool IsKey(string text) => Key().IsMatch(text);

    public static bool IsOpaque(string text) => Opaque().IsMatch(text);

    public string? Find(string recorded) => _known.GetValueOrDefault(recorded);

    public void Learn(string recorded, string actual) => _known.TryAdd(recorded, actual);

    /// <summary>The actual key is the one that stands for the recorded one everywhere else.</summary>
    public bool Match(string recorded, string actual)
    {
        if (_known.TryGetValue(recorded, out var known))
            return known == actual;
        if (actual != recorded && (_known.ContainsValue(actual) || !IsOpaque(actual)))
            return false;

        _known[recorded] = actual;
        return true;
    }

    /// <summary>A text of the recording with our keys in it.</summary>
    public string Translate(string text)
    {
        foreach (var (recorded, actual) in _known.OrderByDescending(pair => pair.Key.Length))
            if (recorded.Length >= ShortestInText)
                text = text.Replace(recorded, actual, StringComparison.Ordinal);

        return text;
    }

    [GeneratedRegex("^(t_)?[0-9a-f]{30,32}$")]
    private static partial Regex Key();

    [GeneratedRegex("^[0-9A-Za-z_-]{8,128}$")]
    private static partial Regex Opaque();
}
