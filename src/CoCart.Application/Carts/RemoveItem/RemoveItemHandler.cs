using CoCart.Domain.Carts;
using MediatR;

namespace CoCart.Application.Carts.RemoveItem;

internal sealed class RemoveItemHandler(CartLoader carts, CartPrices prices, CartViews views) : IRequestHandler<RemoveItemCommand, CartView>
{
    public async Task<CartView> Handle(RemoveItemCommand request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        if (request.EmptyComesFirst && open.Cart.IsEmpty)
            throw CartErrors.NoItems();
        var (amounts, name) = await LineAsync(open, request.Item, cancellationToken);

        open.Cart.Remove(request.Item, amounts, name, open.Now);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken) with { Touched = [request.Item] };
    }

    private async ValueTask<(LineAmounts Amounts, string Name)> LineAsync(OpenCart open, ItemKey key, CancellationToken cancellationToken)
    {
        if (open.Cart.Find(key) is null)
            return (LineAmounts.Zero, "");

        var priced = CartPrices.Price(open, await prices.AroundAsync(open, cancellationToken));
        var line = priced.Lines.First(line => line.Line.Key == key.Value);

        return (LineAmounts.Of(line), line.Line.Product.Title);
    }
}
