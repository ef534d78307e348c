using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoCart.Api.FunctionalTests.Replay;

/// <summary>Answers that hand their JSON to a function of a page.</summary>
internal static partial class ScriptText
{
    /// <summary>What is handed over, where both call the same function; else the answers as they are.</summary>
    public static (JsonElement Expected, JsonElement Actual) Unwrap(JsonElement expected, JsonElement actual)
    {
        if (expected.ValueKind is not JsonValueKind.String || actual.ValueKind is not JsonValueKind.String)
            return (expected, actual);
        var (one, other) = (Call().Match(expected.GetString() ?? ""), Call().Match(actual.GetString() ?? ""));

        return one.Success && other.Success && one.Groups[1].Value == other.Groups[1].Value
            ? (JsonDocument.Parse(one.Groups[2].Value).RootElement, JsonDocument.Parse(other.Groups[2].Value).RootElement)
            : (expected, actual);
    }

    [GeneratedRegex(@"^/\*\*/(\w+)\((.*)\)$", RegexOptions.Singleline)]
    private static partial Regex Call();
}
