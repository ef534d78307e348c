using System.Collections.Concurrent;
using CoCart.HistoryChecker.Histories;

namespace CoCart.HistoryChecker.Running;

/// <summary>What a run has seen.</summary>
internal sealed class RunReport
{
    private const int MostViolations = 20;

    private readonly ConcurrentQueue<string> _violations = new();
    private readonly ConcurrentDictionary<string, long> _counts = new();
    private int _longestSearch;

    /// <summary>What must not be, the first of it.</summary>
    public IReadOnlyCollection<string> Violations => _violations;

    public int LongestSearch => _longestSearch;

    public long this[string what] => _counts.GetValueOrDefault(what);

    public void Count(string what, long number = 1) => _counts.AddOrUpdate(what, number, (_, before) => before + number);

    public void Count(Call call) => Count(call.Answer switch
    {
        null => "unanswered",
        { Code: not null } => "refused",
        _ when call.Operation.IsRead => "read",
        _ => "acknowledged",
    });

    public void Violate(string what)
    {
        Count("violations");
        if (_violations.Count < MostViolations)
            _violations.Enqueue(what);
    }

    public void Searched(int steps)
    {
        for (var known = _longestSearch; steps > known; known = _longestSearch)
            Interlocked.CompareExchange(ref _longestSearch, steps, known);
    }

    public override string ToString() => string.Join(", ", _counts.OrderBy(pair => pair.Key).Select(pair => $"{pair.Value} {pair.Key}"));
}
