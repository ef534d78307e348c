using System.Net.Mail;

namespace CoCart.Application.Carts;

/// <summary>Keeps how a guest can be reached.</summary>
internal sealed class CartContact(CartPrices prices)
{
    /// <summary>Keeps an e-mail address with the cart; a text that is none is ignored.</summary>
    public async ValueTask KeepEmailAsync(OpenCart open, string? email, CancellationToken cancellationToken)
    {
        var address = email?.Trim();
        if (string.IsNullOrEmpty(address) || !IsAddress(address))
            return;

        var customer = (await prices.AroundAsync(open, cancellationToken)).Customer;
        open.Cart.Address(customer with { Billing = customer.Billing with { Email = address } }, open.Now);
    }

    private static bool IsAddress(string text) =>
        MailAddress.TryCreate(text, out var address) && address.Address == text && address.Host.Contains('.', StringComparison.Ordinal);
}
