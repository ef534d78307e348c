using CoCart.Domain.Carts;
using MediatR;

namespace CoCart.Application.Carts.GetItem;

internal sealed class GetItemHandler(CartLoader carts, CartViews views) : IRequestHandler<GetItemQuery, CartView>
{
    public async Task<CartView> Handle(GetItemQuery request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        if (open.Cart.Find(request.Item) is null)
            throw CartErrors.ItemNotFound();

        return await views.ShowAsync(open, takesNotices: false, cancellationToken) with { Touched = [request.Item] };
    }
}
