using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.GetItem;

/// <summary>One line of the cart.</summary>
public sealed record GetItemQuery(CartIdentity Cart, ItemKey Item) : IQuery<CartView>;
