using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.GetShippingMethods;

/// <summary>The cart with the ways to ship it; an error where there is nothing to ship or no way to.</summary>
public sealed record GetShippingMethodsQuery(CartIdentity Cart) : IQuery<CartView>;
