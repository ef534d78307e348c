using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.GetTotals;

/// <summary>The sums of the cart.</summary>
public sealed record GetTotalsQuery(CartIdentity Cart) : IQuery<CartView>;
