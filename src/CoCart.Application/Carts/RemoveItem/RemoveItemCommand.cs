using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.RemoveItem;

/// <summary>Takes a line out of the cart; it can be restored.</summary>
public sealed record RemoveItemCommand(CartIdentity Cart, ItemKey Item, bool TakesNotices) : ICommand<CartView>;
