using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;
using CoCart.Infrastructure.Persistence.Rows;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>A cart in use, with the row it came from; none: it is new.</summary>
internal sealed class TrackedCart(Cart cart, CartRow? row)
{
    public Cart Cart { get; } = cart;

    public CartRow? Row { get; } = row;

    /// <summary>The row of an expired cart that has the same key; none: there is no such.</summary>
    public CartRow? Replaces { get; init; }

    public bool IsRemoved { get; private set; }

    /// <summary>A guest who never had anything in the cart, and never asked for it by name, leaves no row.</summary>
    public bool IsWorthStoring => IsRemoved
        ? Row is not null
        : Cart.IsChanged && (Row is not null || Cart.IsReserved || !Cart.IsEmpty || Cart.Removed.Count > 0);

    public void Remove() => IsRemoved = true;

    public CartMark Mark() => new(CartState.Of(Cart), Cart.IsChanged, IsRemoved);

    /// <summary>The cart as it was marked.</summary>
    public TrackedCart Undo(CartMark mark) => new(Cart.As(mark.State, mark.IsChanged), Row) { Replaces = Replaces, IsRemoved = mark.IsRemoved };
}
