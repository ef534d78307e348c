using MediatR;

namespace CoCart.Application.Carts.RemoveFees;

internal sealed class RemoveFeesHandler(CartLoader carts, CartViews views) : IRequestHandler<RemoveFeesCommand, CartView>
{
    public async Task<CartView> Handle(RemoveFeesCommand request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);

        open.Cart.Terms.RemoveFees(open.Now);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken);
    }
}
