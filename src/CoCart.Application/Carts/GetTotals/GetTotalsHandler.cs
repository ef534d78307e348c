using CoCart.Domain.Carts;
using MediatR;

namespace CoCart.Application.Carts.GetTotals;

internal sealed class GetTotalsHandler(CartLoader carts, CartViews views) : IRequestHandler<GetTotalsQuery, CartView>
{
    public async Task<CartView> Handle(GetTotalsQuery request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        if (open.Cart.IsEmpty)
            throw CartErrors.TotalsEmpty();

        return await views.ShowAsync(open, takesNotices: false, cancellationToken);
    }
}
