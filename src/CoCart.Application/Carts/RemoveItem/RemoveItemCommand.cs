using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.RemoveItem;

/// <summary>Takes a line out of the cart; it can be restored.</summary>
public sealed record RemoveItemCommand(CartIdentity Cart, ItemKey Item, bool TakesNotices) : ICommand<CartView>
{
    /// <summary>That the cart is empty is said before anything else, whatever was removed from it and whichever line is meant.</summary>
    public bool EmptyComesFirst { get; init; }
}
