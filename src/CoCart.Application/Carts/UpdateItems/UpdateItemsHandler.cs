using MediatR;

namespace CoCart.Application.Carts.UpdateItems;

internal sealed class UpdateItemsHandler(CartLoader carts, CartViews views) : IRequestHandler<UpdateItemsCommand, CartView>
{
    public async Task<CartView> Handle(UpdateItemsCommand request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);

        open.Cart.UpdateAll(request.Quantities, open.Shelf, open.Now);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken);
    }
}
