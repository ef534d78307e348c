using System.Collections.Immutable;
using CoCart.HistoryChecker.Checking;
using CoCart.HistoryChecker.Histories;
using CoCart.HistoryChecker.Model;

namespace CoCart.HistoryChecker.UnitTests.Checking;

/// <summary>Histories of one cart, written by hand.</summary>
internal sealed class HistoryBuilder
{
    private readonly List<Call> _calls = [];

    public static Operation AddMugs(int quantity) => new(Verb.Add) { First = Mugs(quantity) };

    public static Operation SetMugs(int quantity) => new(Verb.Update) { First = Mugs(quantity) };

    public static Operation RemoveMugs => new(Verb.Remove) { First = Mugs(0) };

    public static Operation RestoreMugs => new(Verb.Restore) { First = Mugs(0) };

    public static Operation Look => new(Verb.Read);

    /// <summary>A call with its answer.</summary>
    public HistoryBuilder Call(long from, long to, Operation operation, Answer answer)
    {
        _calls.Add(new Call(operation, from, to, answer));

        return this;
    }

    /// <summary>A call whose connection broke.</summary>
    public HistoryBuilder Unanswered(long from, Operation operation)
    {
        _calls.Add(new Call(operation, from, Histories.Call.Never, null));

        return this;
    }

    public Verdict Check() => new OrderSearch(_calls).Run(CartState.Empty);

    /// <summary>A cart with so many mugs; none: an empty one.</summary>
    public static Answer Shows(int mugs) => new(200) { Lines = Line(mugs), Coupons = [] };

    public static Answer Refuses(int status, string code) => new(status) { Code = code };

    private static ImmutableArray<Line> Line(int mugs) => mugs is 0 ? [] : [Mugs(mugs)];

    private static Line Mugs(int quantity) => new(Goods.Mug.Id, quantity);
}
