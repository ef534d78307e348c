using CoCart.Domain.Carts;
using MediatR;

namespace CoCart.Application.Carts.UpdateItem;

internal sealed class UpdateItemHandler(CartLoader carts, CartViews views) : IRequestHandler<UpdateItemCommand, CartView>
{
    public async Task<CartView> Handle(UpdateItemCommand request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        var before = open.Cart.Find(request.Item)?.Quantity ?? Quantity.None;

        var item = open.Cart.Update(request.Item, request.Quantity, request.Minimum, open.Shelf, open.Now);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken) with
        {
            Touched = [item.Key],
            Change = item.Quantity.CompareTo(before),
        };
    }
}
