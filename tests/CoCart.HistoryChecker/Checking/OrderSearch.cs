using System.Numerics;
using CoCart.HistoryChecker.Histories;
using CoCart.HistoryChecker.Model;

namespace CoCart.HistoryChecker.Checking;

/// <summary>
/// Looks for a sequential order of a cart's calls that explains all answers and never puts a call before one that was
/// answered before it began: linearizability. The search is that of Wing and Gong ("Testing and verifying concurrent
/// objects", 1993): take any call that may come first, ask the model, go on from there, and come back if that ends
/// nowhere. As Lowe showed ("Testing for linearizability", 2017), a set of calls already placed together with the state
/// they lead to is never looked at twice. Carts do not touch one another, so each is checked by itself, as Horn and
/// Kroening proved to be enough ("Faster linearizability checking via P-compositionality", 2015); Porcupine works alike.
/// </summary>
/// <remarks>
/// A call without an answer may be placed anywhere after its beginning, or nowhere. A read or a refusal whose answer fits
/// is placed at once and never taken back: it changes nothing wherever it stands, so in every other order it can be moved here.
/// </remarks>
internal sealed class OrderSearch
{
    /// <summary>As many as one word has bits: a cart lives for no more calls than that.</summary>
    public const int MaxCalls = 64;

    private const int MaxSteps = 2_000_000;

    private readonly Call[] _calls;
    private readonly ulong _answered;
    private readonly HashSet<(ulong Placed, CartState State)> _seen = [];
    private ulong _furthest;

    public OrderSearch(IEnumerable<Call> calls)
    {
        // who was answered first most likely happened first
        _calls = [.. calls.OrderBy(call => call.AnsweredAt).ThenBy(call => call.InvokedAt)];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_calls.Length, MaxCalls);
        for (var index = 0; index < _calls.Length; index++)
            if (_calls[index].Answer is not null)
                _answered |= 1UL << index;
    }

    /// <summary>How many places were looked at.</summary>
    public int Steps => _seen.Count;

    /// <summary>The calls that no order could hold together with the longest one found.</summary>
    public IEnumerable<Call> Unexplained => _calls.Where((call, index) => (_furthest & (1UL << index)) is 0);

    public Verdict Run(CartState start)
    {
        if (Explains(0, start))
            return Verdict.Explained;

        return Steps < MaxSteps ? Verdict.Impossible : Verdict.Undecided;
    }

    private bool Explains(ulong placed, CartState state)
    {
        if ((placed & _answered) == _answered)
            return true;
        if (Steps >= MaxSteps || !_seen.Add((placed, state)))
            return false;
        if (BitOperations.PopCount(placed) > BitOperations.PopCount(_furthest))
            _furthest = placed;

        var limit = FirstOpenAnswer(placed);
        for (var index = 0; index < _calls.Length; index++)
        {
            if ((placed & (1UL << index)) is not 0 || _calls[index].InvokedAt > limit)
                continue;

            var (isEnd, result) = Place(index, placed, state);
            if (isEnd)
                return result;
        }

        return false;
    }

    /// <summary>Tries one call as the next; nothing else need be tried if it is the end.</summary>
    private (bool IsEnd, bool Result) Place(int index, ulong placed, CartState state)
    {
        var (operation, answer) = (_calls[index].Operation, _calls[index].Answer);
        var outcome = CartModel.Apply(state, operation);
        if (answer is null ? ReferenceEquals(outcome.After, state) : !Explanation.Fits(operation, outcome, answer))
            return (false, false);

        var result = Explains(placed | (1UL << index), outcome.After);
        return (result || (answer is not null && (operation.IsRead || outcome.Refusal is not null)), result);
    }

    /// <summary>Whoever began after this moment cannot be next.</summary>
    private long FirstOpenAnswer(ulong placed)
    {
        for (var index = 0; index < _calls.Length; index++)
            if ((placed & (1UL << index)) is 0)
                return _calls[index].AnsweredAt;

        return Call.Never;
    }
}
