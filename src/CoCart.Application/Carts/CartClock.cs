using CoCart.Domain.Carts;
using Microsoft.Extensions.Options;

namespace CoCart.Application.Carts;

/// <summary>What time it is, and how long whose carts live.</summary>
public sealed class CartClock(IOptions<CartOptions> options, TimeProvider clock)
{
    private readonly CartLifetime _guest = new(options.Value.GuestLifetime);
    private readonly CartLifetime _customer = new(options.Value.CustomerLifetime);

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Of a customer's cart, or of a guest's if there is no customer.</summary>
    public CartLifetime LifetimeOf(int? customerId) => customerId is null ? _guest : _customer;
}
