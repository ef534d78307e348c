using CoCart.Domain.Carts;
using MediatR;

namespace CoCart.Application.Carts.StartCart;

internal sealed class StartCartHandler(CartLoader carts, CartViews views) : IRequestHandler<StartCartCommand, CartView>
{
    public async Task<CartView> Handle(StartCartCommand request, CancellationToken cancellationToken)
    {
        if (request.Cart.CustomerId is not null)
            throw CartErrors.StartNotAllowed();

        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        open.Cart.Reserve(open.Now);

        return await views.ShowAsync(open, takesNotices: false, cancellationToken);
    }
}
