using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.GetCoupons;

/// <summary>The cart with its coupons; an error where the store takes none.</summary>
/// <param name="Cart">Whose cart.</param>
/// <param name="DemandsAny">A cart without coupons is an error.</param>
public sealed record GetCouponsQuery(CartIdentity Cart, bool DemandsAny) : IQuery<CartView>;
