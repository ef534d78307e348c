using CoCart.Domain.Carts;
using MediatR;

namespace CoCart.Application.Carts.GetCart;

internal sealed class GetCartHandler(CartLoader carts, CartViews views) : IRequestHandler<GetCartQuery, CartView>
{
    public async Task<CartView> Handle(GetCartQuery request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        var view = await views.ShowAsync(open, request.TakesNotices, cancellationToken);

        return request is { ChecksStock: true, TakesNotices: true } ? view with { Notices = [.. view.Notices, .. Shortages(open)] } : view;
    }

    private static IEnumerable<Notice> Shortages(OpenCart open)
    {
        var taken = open.Shelf.TakenFromEach(open.Cart.Items);
        foreach (var item in open.Cart.Items)
            if (open.Shelf.Find(item) is { } product
                && Announcements.Shortage(item, product, taken[product.Stock.Owner]) is { } notice)
                yield return notice;
    }
}
