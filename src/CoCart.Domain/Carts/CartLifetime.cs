namespace CoCart.Domain.Carts;

/// <summary>How long an untouched cart lives.</summary>
public static class CartLifetime
{
    public static readonly TimeSpan Full = TimeSpan.FromDays(7);

    /// <summary>From here on a client is told that the cart is about to expire.</summary>
    public static readonly TimeSpan UntilExpiring = TimeSpan.FromDays(6);

    /// <summary>A read renews a cart at most this often, so that reading stays free of writes.</summary>
    public static readonly TimeSpan RenewalStep = TimeSpan.FromHours(1);
}
