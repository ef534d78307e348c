using CoCart.Domain.Carts;
using MediatR;

namespace CoCart.Application.Carts.RemoveItems;

internal sealed class RemoveItemsHandler(CartLoader carts, CartPrices prices, CartViews views) : IRequestHandler<RemoveItemsCommand, CartView>
{
    public async Task<CartView> Handle(RemoveItemsCommand request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        var priced = CartPrices.Price(open, await prices.AroundAsync(open, cancellationToken));

        open.Cart.RemoveAll([.. priced.Lines.Select(LineAmounts.Of)], open.Now);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken);
    }
}
