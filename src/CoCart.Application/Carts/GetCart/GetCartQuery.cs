using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.GetCart;

/// <summary>The cart as it stands.</summary>
/// <param name="Cart">Whose cart.</param>
/// <param name="TakesNotices">The answer shows the pending notices, so they count as told.</param>
/// <param name="ChecksStock">Tells about lines that are no longer there in their quantity.</param>
public sealed record GetCartQuery(CartIdentity Cart, bool TakesNotices, bool ChecksStock) : IQuery<CartView>;
