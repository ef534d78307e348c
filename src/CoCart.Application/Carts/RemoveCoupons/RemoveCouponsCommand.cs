using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.RemoveCoupons;

/// <summary>Takes all coupons off the cart, if there are any.</summary>
public sealed record RemoveCouponsCommand(CartIdentity Cart, bool TakesNotices) : ICommand<CartView>;
