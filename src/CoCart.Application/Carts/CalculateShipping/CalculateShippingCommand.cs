using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;
using CoCart.Domain.Customers;

namespace CoCart.Application.Carts.CalculateShipping;

/// <summary>Says where the cart goes, for billing and shipping, and works out what shipping costs there.</summary>
/// <param name="Cart">Whose cart.</param>
/// <param name="Place">Country, state, city and postcode; what of them is not given is not known at the new place.</param>
/// <param name="TakesNotices">The answer shows the pending notices, so they count as told.</param>
public sealed record CalculateShippingCommand(CartIdentity Cart, Place Place, bool TakesNotices) : ICommand<CartView>;
