using CoCart.Domain.Carts;
using CoCart.Domain.Pricing;
using MediatR;

namespace CoCart.Application.Carts.RemoveItem;

internal sealed class RemoveItemHandler(CartLoader carts, CartPrices prices, CartViews views) : IRequestHandler<RemoveItemCommand, CartView>
{
    public async Task<CartView> Handle(RemoveItemCommand request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        if (request.EmptyComesFirst && open.Cart.IsEmpty)
            throw CartErrors.NoItems();
        var priced = open.Cart.Find(request.Item) is null ? null : CartPrices.Price(open, await prices.AroundAsync(open, cancellationToken));
        var name = priced?.Lines.First(line => line.Line.Key == request.Item.Value).Line.Product.Title ?? "";

        open.Cart.Remove(request.Item, item => Amounts(priced, item), name, open.Now);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken) with { Touched = [request.Item] };
    }

    private static LineAmounts Amounts(PricedCart? priced, CartItem item) =>
        priced?.Lines.FirstOrDefault(line => line.Line.Key == item.Key.Value) is { } line ? LineAmounts.Of(line) : LineAmounts.Zero;
}
