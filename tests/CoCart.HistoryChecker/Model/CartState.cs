using System.Collections.Immutable;

namespace CoCart.HistoryChecker.Model;

/// <summary>All that the model remembers of a cart. Two states are the same when all their lists are, in order.</summary>
internal sealed class CartState : IEquatable<CartState>
{
    public static readonly CartState Empty = new([], [], []);

    private readonly string _text;

    public CartState(ImmutableArray<Line> lines, ImmutableArray<Line> removed, ImmutableArray<string> coupons)
    {
        (Lines, Removed, Coupons) = (lines, removed, coupons);
        _text = $"{string.Join(' ', lines)} | removed {string.Join(' ', removed)} | coupons {string.Join(' ', coupons)}";
    }

    public ImmutableArray<Line> Lines { get; }

    /// <summary>What can be restored, oldest first.</summary>
    public ImmutableArray<Line> Removed { get; }

    /// <summary>In the order of application; they stay, unseen, while the cart is empty.</summary>
    public ImmutableArray<string> Coupons { get; }

    public bool Equals(CartState? other) => _text == other?._text;

    public override bool Equals(object? obj) => Equals(obj as CartState);

    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => _text;
}
