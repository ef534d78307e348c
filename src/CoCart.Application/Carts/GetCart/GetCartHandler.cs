using CoCart.Domain.Carts;
using MediatR;

namespace CoCart.Application.Carts.GetCart;

internal sealed class GetCartHandler(CartLoader carts, CartViews views) : IRequestHandler<GetCartQuery, CartView>
{
    public async Task<CartView> Handle(GetCartQuery request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        var view = await views.ShowAsync(open, request.TakesNotices, cancellationToken);
        if (request is not { ChecksStock: true, TakesNotices: true } || Shortages(open) is not { Count: > 0 } shortages)
            return view;

        return view with { Notices = [.. view.Notices, .. shortages], Memo = null };
    }

    private static List<Notice> Shortages(OpenCart open)
    {
        var shortages = new List<Notice>();
        var taken = open.Shelf.TakenFromEach(open.Cart.Items);
        foreach (var item in open.Cart.Items)
            if (open.Shelf.Find(item) is { } product
                && Announcements.Shortage(item, product, taken[product.Stock.Owner]) is { } notice)
                shortages.Add(notice);

        return shortages;
    }
}
