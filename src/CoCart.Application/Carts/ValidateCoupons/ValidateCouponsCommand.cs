using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.ValidateCoupons;

/// <summary>Takes off the coupons that are no longer valid, telling why, or tells that all are; the view names the dropped ones.</summary>
/// <param name="Cart">Whose cart.</param>
/// <param name="Email">Who wants to use coupons of certain e-mail addresses; none: the billing address's, if it is known.</param>
/// <param name="DemandsAny">A cart without coupons is an error.</param>
/// <param name="TakesNotices">The answer shows the pending notices, so they count as told.</param>
public sealed record ValidateCouponsCommand(CartIdentity Cart, string? Email, bool DemandsAny, bool TakesNotices) : ICommand<CartView>;
