using CoCart.HistoryChecker.Histories;

namespace CoCart.HistoryChecker.Running;

/// <summary>A history for people: by the time of the call, counted from the first; what could not be explained is marked.</summary>
internal static class HistoryText
{
    public static string Of(IEnumerable<Call> calls, IEnumerable<Call> unexplained)
    {
        var marked = unexplained.ToHashSet(ReferenceEqualityComparer.Instance);
        var ordered = calls.OrderBy(call => call.InvokedAt).ToList();
        var start = ordered.Count > 0 ? ordered[0].InvokedAt : 0;

        return string.Join('\n', ordered.Select(call => $"{(marked.Contains(call) ? "? " : "  ")}{Since(call, start)}"));
    }

    private static Call Since(Call call, long start) => call with
    {
        InvokedAt = call.InvokedAt - start,
        AnsweredAt = call.Answer is null ? Call.Never : call.AnsweredAt - start,
    };
}
