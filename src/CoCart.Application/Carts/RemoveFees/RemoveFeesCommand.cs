using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.RemoveFees;

/// <summary>Takes all fees off the cart, if there are any.</summary>
public sealed record RemoveFeesCommand(CartIdentity Cart, bool TakesNotices) : ICommand<CartView>;
