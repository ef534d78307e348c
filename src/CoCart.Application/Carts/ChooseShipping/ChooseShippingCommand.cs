using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.ChooseShipping;

/// <summary>Chooses how the cart is shipped.</summary>
/// <param name="Cart">Whose cart.</param>
/// <param name="Rate">The offered rate, as <c>flat_rate:1</c>.</param>
/// <param name="Package">Number of the package, from 0; none: all packages.</param>
/// <param name="TakesNotices">The answer shows the pending notices, so they count as told.</param>
public sealed record ChooseShippingCommand(CartIdentity Cart, string Rate, int? Package, bool TakesNotices) : ICommand<CartView>;
