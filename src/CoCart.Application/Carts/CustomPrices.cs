using System.Globalization;
using CoCart.Domain.Carts;
using Microsoft.Extensions.Options;

namespace CoCart.Application.Carts;

/// <summary>Decides about prices that clients name.</summary>
internal sealed class CustomPrices(IOptions<CartOptions> options)
{
    /// <summary>The price of a line; none: the catalogue's. Ignored unless the shop allows it; zero and nothing mean the catalogue's.</summary>
    public decimal? Accept(string? price)
    {
        if (!options.Value.AllowCustomPrices || string.IsNullOrWhiteSpace(price))
            return null;
        if (!decimal.TryParse(price, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) || amount < 0)
            throw CartErrors.InvalidPrice();

        return amount is 0 ? null : amount;
    }
}
