using MediatR;

namespace CoCart.Application.Carts.ClearCart;

internal sealed class ClearCartHandler(CartLoader carts, CartViews views) : IRequestHandler<ClearCartCommand, CartView>
{
    public async Task<CartView> Handle(ClearCartCommand request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);

        open.Cart.Clear(request.KeepRemovedItems, open.Now);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken);
    }
}
