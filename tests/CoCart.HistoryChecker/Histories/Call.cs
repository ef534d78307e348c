using CoCart.HistoryChecker.Model;

namespace CoCart.HistoryChecker.Histories;

/// <summary>One operation of one client, with what came of it.</summary>
/// <param name="Operation">What was asked.</param>
/// <param name="InvokedAt">Before anything was sent, on a clock that never goes back.</param>
/// <param name="AnsweredAt">After the whole answer was read; <see cref="Never"/> without an answer.</param>
/// <param name="Answer">None: the connection broke, so it may have happened or not.</param>
internal sealed record Call(Operation Operation, long InvokedAt, long AnsweredAt, Answer? Answer)
{
    public const long Never = long.MaxValue;

    /// <summary>Which client called, for people who read a history.</summary>
    public string By { get; init; } = "";

    /// <summary>What was wrong with the answer itself; none: nothing.</summary>
    public string? Complaint { get; init; }

    public override string ToString() => $"{InvokedAt} .. {(Answer is null ? "?" : $"{AnsweredAt}")} {By}: {Operation} -> {Answer?.ToString() ?? "no answer"}";
}
