using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.ClearCart;

/// <summary>Empties the cart.</summary>
public sealed record ClearCartCommand(CartIdentity Cart, bool KeepRemovedItems, bool TakesNotices) : ICommand<CartView>;
