using System.Collections.Concurrent;
using CoCart.HistoryChecker.Histories;
using CoCart.HistoryChecker.Model;

namespace CoCart.HistoryChecker.Checking;

/// <summary>
/// Digest and sums of a cart must be those of its lines and coupons: the same wherever, whenever and by whichever server
/// they are shown; and a digest belongs to one list of lines only.
/// </summary>
internal sealed class FigureBook
{
    private readonly ConcurrentDictionary<string, Figures> _figures = new();
    private readonly ConcurrentDictionary<string, string> _hashes = new();

    /// <summary>What is wrong with an answer's figures; none: nothing.</summary>
    public string? Contradiction(Answer answer)
    {
        if (answer is not { Figures: { } figures, Lines: { } lines, Coupons: { } coupons })
            return null;

        var subtotal = lines.Sum(line => Goods.Of(line.Good).Price * line.Quantity);
        if (subtotal != figures.Subtotal)
            return $"{answer}: the subtotal is {figures.Subtotal} instead of {subtotal}";

        var content = string.Join(' ', lines);
        var known = _figures.GetOrAdd($"{content} {string.Join(' ', coupons)}", figures);
        if (known != figures)
            return $"{answer}: {figures}, elsewhere {known}";

        var owner = _hashes.GetOrAdd(figures.Hash, content);
        return owner == content ? null : $"{answer}: its digest {figures.Hash} is that of {owner}, too";
    }
}
