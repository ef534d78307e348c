using CoCart.Domain.Carts;

namespace CoCart.Application.Carts;

/// <summary>What the client of a request has seen of its cart: the request is done only if the cart is still like that.</summary>
public sealed class CartCondition
{
    private const string AnyStored = "*";

    private bool _isBatch;
    private bool _isMet;

    /// <summary>Tags of which the cart must have one, <c>*</c> for any cart that is stored; none: there is no condition.</summary>
    public IReadOnlyList<string> Tags { get; set; } = [];

    /// <summary>Refuses the request if the cart, as it was just read, is not what the client has seen.</summary>
    internal void Check(Cart cart, bool isStored)
    {
        if (Tags.Count is 0 || _isMet)
            return;
        if (!Tags.Contains(CartTag.Of(cart)) && !(isStored && Tags.Contains(AnyStored)))
            throw CartErrors.Changed();

        _isMet = _isBatch;
    }

    /// <summary>What follows is one piece of work: the cart is looked at before it, not between its parts.</summary>
    internal void BeginBatch() => (_isBatch, _isMet) = (true, false);

    internal void EndBatch() => (_isBatch, _isMet) = (false, false);
}
