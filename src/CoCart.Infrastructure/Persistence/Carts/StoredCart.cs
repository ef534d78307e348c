using CoCart.Domain.Carts;
using CoCart.Infrastructure.Persistence.Rows;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>A row and what it means.</summary>
internal sealed record StoredCart(CartRow Row, CartState State)
{
    /// <summary>The cart that is in a row now; moments are known as exactly as the row tells them.</summary>
    public static StoredCart Of(CartRow row, CartState state) => new(row, state with
    {
        CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.CreatedAt),
        ExpiresAt = DateTimeOffset.FromUnixTimeMilliseconds(row.ExpiresAt),
    });
}
