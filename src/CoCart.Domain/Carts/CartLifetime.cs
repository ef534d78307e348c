namespace CoCart.Domain.Carts;

/// <summary>How long an untouched cart lives.</summary>
public sealed record CartLifetime(TimeSpan Full)
{
    public static readonly CartLifetime Week = new(TimeSpan.FromDays(7));

    /// <summary>In the last seventh of its life a client is told that the cart is about to expire.</summary>
    public TimeSpan UntilExpiring => Full * 6 / 7;

    /// <summary>A read renews a cart at most this often (hourly, of a week), so that reading stays free of writes.</summary>
    public TimeSpan RenewalStep => Full / 168;
}
