using CoCart.Domain.Customers;

namespace CoCart.Application.Carts;

/// <summary>Keeps how a guest can be reached.</summary>
internal sealed class CartContact(CartPrices prices)
{
    /// <summary>Keeps an e-mail address with the cart; a text that is none is ignored.</summary>
    public async ValueTask KeepEmailAsync(OpenCart open, string? email, CancellationToken cancellationToken)
    {
        var address = email?.Trim();
        if (string.IsNullOrEmpty(address) || !EmailAddress.IsOne(address))
            return;

        var customer = (await prices.AroundAsync(open, cancellationToken)).Customer;
        open.Cart.Address(customer with { Billing = customer.Billing with { Email = address } }, open.Now);
    }
}
