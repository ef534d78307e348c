using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.StartCart;

/// <summary>Starts a guest's cart and stores it at once, empty as it is; customers have theirs and are refused.</summary>
public sealed record StartCartCommand(CartIdentity Cart) : ICommand<CartView>;
