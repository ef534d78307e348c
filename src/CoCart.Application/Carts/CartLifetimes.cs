using CoCart.Domain.Carts;
using Microsoft.Extensions.Options;

namespace CoCart.Application.Carts;

/// <summary>How long whose carts live.</summary>
public sealed class CartLifetimes(IOptions<CartOptions> options)
{
    private readonly CartLifetime _guest = new(options.Value.GuestLifetime);
    private readonly CartLifetime _customer = new(options.Value.CustomerLifetime);

    public CartLifetime Of(CartIdentity identity) => OfCustomer(identity.CustomerId);

    /// <summary>Of a customer's cart, or of a guest's if there is no customer.</summary>
    public CartLifetime OfCustomer(int? customerId) => customerId is null ? _guest : _customer;
}
