using CoCart.Application.Extensions;
using CoCart.Domain.Customers;

namespace CoCart.ExamplePlugin;

/// <summary>Flies small carts anywhere, at 7.50 and 1 for each piece.</summary>
internal sealed class Drones : IShippingProvider
{
    private const decimal Most = 5;

    public ValueTask<IReadOnlyList<ShippingQuote>> QuoteAsync(CartSnapshot cart, Address destination, CancellationToken cancellationToken)
    {
        var pieces = cart.Lines.Where(line => !line.Product.IsVirtual).Sum(line => line.Quantity.Value);

        return ValueTask.FromResult<IReadOnlyList<ShippingQuote>>(pieces > Most ? [] : [new ShippingQuote("drone", 1, "By air", 7.5m + pieces)]);
    }
}
