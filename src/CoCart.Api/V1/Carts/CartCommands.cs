using CoCart.Api.Common.Sessions;
using CoCart.Application.Carts.GetCart;

namespace CoCart.Api.V1.Carts;

/// <summary>Turns requests into commands and queries. No answer of v1 shows notices, so they stay for v2.</summary>
internal static class CartCommands
{
    /// <summary>The cart as it stands.</summary>
    public static GetCartQuery Contents(CartSession session) => new(session.Identity, TakesNotices: false, ChecksStock: false);
}
