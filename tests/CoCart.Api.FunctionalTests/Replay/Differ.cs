using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoCart.Api.FunctionalTests.Replay;

/// <summary>Compares a recorded answer with an actual one.</summary>
public sealed partial class Differ(Aliases aliases, string recordedOn)
{
    private const string AnyText = "<text>";
    private static readonly HashSet<string> Hashes = ["cart_hash", "data_hash"];
    private static readonly string[] IdentityMembers = ["id", "product_id", "variation_id", "name"];
    private static readonly HashSet<string> Drawn = ["related", "related_ids"];
    private static readonly HashSet<string> Clocks = ["cart_created", "cart_expiry"];

    private readonly List<Difference> _differences = [];

    public IReadOnlyList<Difference> Differences => _differences;

    public void Fail(string path, string why, object? expected, object? actual) =>
        _differences.Add(new Difference(path, why, Short(expected), Short(actual)));

    public void Compare(JsonElement expected, JsonElement actual, string path, string name = "")
    {
        if (expected.ValueKind is JsonValueKind.String && expected.GetString() is AnyText)
            Check(actual.ValueKind is JsonValueKind.String && !string.IsNullOrWhiteSpace(actual.GetString()), path, "text expected", expected, actual);
        else if (IsEmpty(expected) && IsEmpty(actual))
            return;
        else if (KindOf(expected) != KindOf(actual))
            Fail(path, "another type", expected, actual);
        else
            CompareSameKind(expected, actual, path, name);
    }

    /// <summary>Of a list of stored carts, those of the conversation must be in it; a living server has others, too.</summary>
    public void CompareSessions(JsonElement expected, JsonElement actual, string path)
    {
        var listed = actual.EnumerateArray().ToDictionary(session => session.GetProperty("cart_key").GetString() ?? "");
        foreach (var session in expected.EnumerateArray())
        {
            var key = session.GetProperty("cart_key").GetString() ?? "";
            if (aliases.Find(key) is null && Aliases.IsKey(key))
                continue;

            if (listed.TryGetValue(aliases.Find(key) ?? key, out var found))
                Compare(session, found, $"{path}/{key}");
            else
                Fail($"{path}/{key}", "missing", session, null);
        }
    }

    private void CompareSameKind(JsonElement expected, JsonElement actual, string path, string name)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                CompareObjects(expected, actual, path, name);
                break;
            case JsonValueKind.Array:
                CompareLists([.. expected.EnumerateArray()], [.. actual.EnumerateArray()], path, name);
                break;
            case JsonValueKind.String:
                Check(IsSameText(expected.GetString() ?? "", actual.GetString() ?? "", name), path, "value", expected, actual);
                break;
            case JsonValueKind.Number:
                Check(IsClock(name) || IsClose(expected.GetDouble(), actual.GetDouble()), path, "value", expected, actual);
                break;
        }
    }

    private void CompareObjects(JsonElement expected, JsonElement actual, string path, string name)
    {
        var left = actual.EnumerateObject().ToDictionary(member => member.Name, member => member.Value);
        foreach (var member in expected.EnumerateObject())
        {
            var key = left.ContainsKey(aliases.Find(member.Name) ?? member.Name) ? aliases.Find(member.Name) ?? member.Name : Pair(member, left);
            if (key is not null && left.Remove(key, out var value))
                Compare(member.Value, value, $"{path}/{member.Name}", member.Name);
            else if (name is not "headers" || EnvelopeHeader().IsMatch(member.Name))
                Fail($"{path}/{member.Name}", "missing", member.Value, null);
        }

        if (name is not "headers")
            foreach (var (key, value) in left)
                Fail($"{path}/{key}", "not expected", null, value);
    }

    /// <summary>An item key may be another one; then the lines are told by what they are of.</summary>
    private string? Pair(JsonProperty member, Dictionary<string, JsonElement> left)
    {
        if (!Aliases.IsKey(member.Name))
            return null;
        var found = left.Keys.FirstOrDefault(key => Aliases.IsOpaque(key) && Identity(left[key]) == Identity(member.Value));

        return found is not null && aliases.Match(member.Name, found) ? found : null;
    }

    private void CompareLists(JsonElement[] expected, JsonElement[] actual, string path, string name)
    {
        if (expected.Length != actual.Length)
            Fail(path, $"{expected.Length} elements expected, {actual.Length} found", expected, actual);
        if (Drawn.Contains(name) && expected.Length == actual.Length && actual.All(element => ShapeOf(element) == ShapeOf(expected[0])))
            return;
        if (name is "cross_sells")
            actual = [.. actual.OrderBy(element => Array.FindIndex(expected, one => Identity(one) == Identity(element)))];
        for (var index = 0; index < Math.Min(expected.Length, actual.Length); index++)
            Compare(expected[index], actual[index], $"{path}/{index}", name);
    }

    private bool IsSameText(string expected, string actual, string name)
    {
        if (Hashes.Contains(name) && Aliases.IsKey(expected))
            return Aliases.IsOpaque(actual);
        if (name is "cart_id")
            return actual.All(char.IsAsciiDigit);
        if (Clocks.Contains(name) || expected.StartsWith(recordedOn, StringComparison.Ordinal))
            return DigitRun().Replace(expected, "d") == DigitRun().Replace(actual, "d");
        if (Aliases.IsKey(expected))
            return aliases.Match(expected, actual);

        var translated = aliases.Translate(expected);

        return translated == actual || expected == actual || (Host().IsMatch(actual) && Host().Replace(translated, "") == Host().Replace(actual, ""));
    }

    private void Check(bool isSame, string path, string why, JsonElement expected, JsonElement actual)
    {
        if (!isSame)
            Fail(path, why, expected, actual);
    }

    private static bool IsEmpty(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => !json.EnumerateObject().Any(),
        JsonValueKind.Array => json.GetArrayLength() is 0,
        _ => false,
    };

    private static bool IsClock(string name) => name.Contains("timestamp", StringComparison.OrdinalIgnoreCase);

    private static bool IsClose(double expected, double actual) => Math.Abs(expected - actual) <= Math.Max(1e-9, 1e-12 * Math.Abs(expected));

    /// <summary>What the original draws at random is compared by its shape.</summary>
    private static string ShapeOf(JsonElement json) => json.ValueKind is JsonValueKind.Object
        ? string.Join(',', json.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal))
        : KindOf(json);

    private static string KindOf(JsonElement json) => json.ValueKind.ToString();

    private static string Identity(JsonElement json) => json.ValueKind is not JsonValueKind.Object ? json.GetRawText() : string.Join(
        '|', IdentityMembers.Select(name => json.TryGetProperty(name, out var value) ? value.GetRawText() : ""));

    private static string Short(object? value)
    {
        var text = value is JsonElement { ValueKind: not JsonValueKind.Undefined } json ? json.GetRawText() : JsonSerializer.Serialize(value as string);

        return text.Length <= 90 ? text : $"{text[..90]}…";
    }

    [GeneratedRegex("^https?://[^/?]+")]
    private static partial Regex Host();

    [GeneratedRegex("[0-9]")]
    private static partial Regex DigitRun();

    [GeneratedRegex("^(x-)?(cocart|wp)-", RegexOptions.IgnoreCase)]
    private static partial Regex EnvelopeHeader();
}
