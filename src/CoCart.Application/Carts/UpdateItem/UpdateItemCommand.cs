using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.UpdateItem;

/// <summary>Sets the quantity of a line.</summary>
public sealed record UpdateItemCommand(CartIdentity Cart, ItemKey Item, Quantity Quantity, bool TakesNotices) : ICommand<CartView>;
