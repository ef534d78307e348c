using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.ApplyCoupon;

/// <summary>Enters a coupon into the cart.</summary>
/// <param name="Cart">Whose cart.</param>
/// <param name="Code">The coupon's code, as typed.</param>
/// <param name="Email">Whoever may use a coupon of certain e-mail addresses only; none: the billing address's; if that is not known, it is looked at when it is paid for.</param>
/// <param name="TakesNotices">The answer shows the pending notices, so they count as told.</param>
public sealed record ApplyCouponCommand(CartIdentity Cart, string Code, string? Email, bool TakesNotices) : ICommand<CartView>;
