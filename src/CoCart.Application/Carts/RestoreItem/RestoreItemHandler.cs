using MediatR;

namespace CoCart.Application.Carts.RestoreItem;

internal sealed class RestoreItemHandler(CartLoader carts, CartViews views) : IRequestHandler<RestoreItemCommand, CartView>
{
    public async Task<CartView> Handle(RestoreItemCommand request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);

        var item = open.Cart.Restore(request.Item, open.Shelf, open.Now);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken) with { Touched = [item.Key] };
    }
}
