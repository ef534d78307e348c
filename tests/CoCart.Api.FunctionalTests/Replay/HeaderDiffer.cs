using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoCart.Api.FunctionalTests.Replay;

/// <summary>Compares recorded headers with actual ones.</summary>
internal sealed partial class HeaderDiffer(Differ differ, Aliases aliases)
{
    public void Compare(JsonElement expected, ILookup<string, string> actual)
    {
        var seen = new HashSet<string>();
        foreach (var header in expected.EnumerateObject())
        {
            var name = header.Name.ToLowerInvariant();
            seen.Add(name);
            if (name is "set-cookie")
                CompareCookies(header.Value, [.. actual[name]]);
            else if (!actual.Contains(name))
                differ.Fail($"headers/{name}", "missing", header.Value, null);
            else if (!IsSame(name, Text(header.Value), string.Join(", ", actual[name])))
                differ.Fail($"headers/{name}", "value", header.Value, string.Join(", ", actual[name]));
        }

        foreach (var group in actual)
            if (!seen.Contains(group.Key) && Watched().IsMatch(group.Key))
                differ.Fail($"headers/{group.Key}", "not expected", null, group.First());
        if (!seen.Contains("set-cookie") && actual["set-cookie"].Any(cookie => cookie.Split('=')[0].Contains("cart", StringComparison.Ordinal)))
            differ.Fail("headers/set-cookie", "not expected", null, string.Join("; ", actual["set-cookie"]));
    }

    private bool IsSame(string name, string expected, string actual) => name switch
    {
        "x-cocart-api" or "cocart-api-cart-key" => Aliases.IsKey(expected)
            ? aliases.Match(expected, actual)
            : (aliases.Find(expected) ?? expected) == actual,
        _ when name.Contains("timestamp", StringComparison.Ordinal) => actual.All(char.IsAsciiDigit),
        _ when name.Contains("version", StringComparison.Ordinal) => actual.Length > 0,
        "link" => Host().Replace(expected, "") == Host().Replace(actual, ""),
        "location" => Number().Replace(Host().Replace(expected, ""), "") == Number().Replace(Host().Replace(actual, ""), ""),
        "vary" => Parts(expected).IsSubsetOf(Parts(actual)),
        "content-type" => expected.Replace(" ", "", StringComparison.Ordinal).Equals(actual.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase),
        _ => Parts(expected).SetEquals(Parts(actual)),
    };

    private void CompareCookies(JsonElement expected, IReadOnlyList<string> actual)
    {
        foreach (var cookie in expected.EnumerateArray())
        {
            var name = cookie.GetProperty("name").GetString() ?? "";
            var found = actual.FirstOrDefault(sent => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(name, sent.Split('=')[0]));
            if (found is null)
                differ.Fail($"headers/set-cookie/{name}", "missing", name, null);
            else if (!Attributes(cookie.GetProperty("attributes").EnumerateArray().Select(Text)).SetEquals(Attributes(found.Split(';').Skip(1))))
                differ.Fail($"headers/set-cookie/{name}", "attributes", cookie, found);
        }
    }

    private static HashSet<string> Attributes(IEnumerable<string> attributes) =>
        [.. attributes.Select(attribute => attribute.Split('=')[0].Trim().ToLowerInvariant())];

    private static HashSet<string> Parts(string value) => [.. value.Split(',').Select(part => part.Trim().ToLowerInvariant())];

    private static string Text(JsonElement value) => value.ValueKind is JsonValueKind.Array
        ? string.Join(", ", value.EnumerateArray().Select(element => element.ToString()))
        : value.ToString();

    [GeneratedRegex("^((x-)?cocart-|x-wp-total|allow$|location$|link$)")]
    private static partial Regex Watched();

    [GeneratedRegex("[0-9]+$")]
    private static partial Regex Number();

    [GeneratedRegex(@"https?://[^/?>]+(/index\.php)?")]
    private static partial Regex Host();
}
