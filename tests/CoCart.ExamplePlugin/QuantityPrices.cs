using CoCart.Application.Extensions;
using CoCart.Domain.Carts;

namespace CoCart.ExamplePlugin;

/// <summary>From ten pieces on, one costs half of the catalogue's price.</summary>
internal sealed class QuantityPrices : IPriceProvider
{
    private const decimal Many = 10;

    public async ValueTask<IReadOnlyDictionary<ItemKey, decimal>> PriceAsync(CartSnapshot cart, CancellationToken cancellationToken)
    {
        foreach (var line in cart.Lines)
            await Trouble.MakeAsync(line.Selection.Data);

        return cart.Lines.Where(line => line.Quantity.Value >= Many).ToDictionary(line => line.Key, line => line.UnitPrice / 2);
    }
}
