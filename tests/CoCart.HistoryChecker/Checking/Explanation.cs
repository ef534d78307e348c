using System.Collections.Immutable;
using CoCart.HistoryChecker.Histories;
using CoCart.HistoryChecker.Model;

namespace CoCart.HistoryChecker.Checking;

/// <summary>Whether an answer is the one that the model gives.</summary>
internal static class Explanation
{
    private const int Ok = 200;

    public static bool Fits(Operation operation, Outcome outcome, Answer answer)
    {
        if (outcome.Refusal is { } refusal)
            return $"{answer.Status} {answer.Code}" == RefusalWords.Of(refusal, operation.Api);

        var after = outcome.After;
        ImmutableArray<string> seen = after.Lines.IsEmpty ? [] : after.Coupons;

        return answer is { Status: Ok, Code: null }
            && IsSame(answer.Lines, after.Lines)
            && IsSame(answer.Removed, after.Removed)
            && IsSame(answer.Coupons, seen)
            && (answer.Touched is not { } line || after.Lines.Contains(line))
            && (answer.Count is not { } count || count == after.Lines.Sum(line => line.Quantity));
    }

    private static bool IsSame<T>(ImmutableArray<T>? told, ImmutableArray<T> known) => told is not { } list || list.SequenceEqual(known);
}
