using System.IO.Enumeration;

namespace CoCart.Api.FunctionalTests.Replay;

/// <summary>Differences that are meant: lines of <c>api/scenario#step path-glob reason</c>.</summary>
public sealed class Deviations
{
    private readonly IReadOnlyList<(string Step, string Path)> _lines;

    private Deviations(IReadOnlyList<(string Step, string Path)> lines) => _lines = lines;

    public static Deviations Read(IEnumerable<string> lines) => new(
    [
        .. lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] is not '#').Select(Parse),
    ]);

    public bool Allow(string step, Difference difference) =>
        _lines.Any(line => FileSystemName.MatchesSimpleExpression(line.Step, step, ignoreCase: false)
            && FileSystemName.MatchesSimpleExpression(line.Path, difference.Path, ignoreCase: false));

    private static (string Step, string Path) Parse(string line) => line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries) is [var step, var path, _]
        ? (step.Contains('#', StringComparison.Ordinal) ? step : $"{step}#*", path)
        : throw new FormatException($"A deviation needs its reason: {line}");
}
