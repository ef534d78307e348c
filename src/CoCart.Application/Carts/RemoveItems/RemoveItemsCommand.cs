using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.RemoveItems;

/// <summary>Takes all lines out of the cart; they can be restored. Coupons and fees stay for what comes next.</summary>
public sealed record RemoveItemsCommand(CartIdentity Cart, bool TakesNotices) : ICommand<CartView>;
