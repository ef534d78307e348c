using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.RemoveCoupon;

/// <summary>Takes a coupon off the cart.</summary>
public sealed record RemoveCouponCommand(CartIdentity Cart, string Code, bool TakesNotices) : ICommand<CartView>;
