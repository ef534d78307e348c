using CoCart.Domain.Carts;

namespace CoCart.Application.Extensions;

/// <summary>Gives lines other prices than the catalogue's. It is asked whenever a cart is priced.</summary>
public interface IPriceProvider
{
    /// <summary>
    /// Price of one, zero or more, in major units as the store enters prices, by line. Lines that are left out keep their
    /// price; so do lines whose price was accepted from the customer. Where two providers name a price the first one's counts.
    /// </summary>
    ValueTask<IReadOnlyDictionary<ItemKey, decimal>> PriceAsync(CartSnapshot cart, CancellationToken cancellationToken);
}
