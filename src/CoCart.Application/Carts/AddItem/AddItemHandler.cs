using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using MediatR;

namespace CoCart.Application.Carts.AddItem;

internal sealed class AddItemHandler(Offers offers, Additions additions, CartLoader carts, CartContact contact, CartViews views)
    : IRequestHandler<AddItemCommand, CartView>
{
    public async Task<CartView> Handle(AddItemCommand request, CancellationToken cancellationToken)
    {
        var addition = await PlanAsync(request, cancellationToken);
        var open = await carts.OpenAsync(request.Cart, [.. addition.Products], cancellationToken);
        await additions.EnsureAllowedAsync(addition, open, cancellationToken);

        var lines = open.Cart.Items.Count;
        var item = open.Cart.Add(addition.Offer, request.Quantity, open.Shelf, open.Now);
        open.Cart.Tell(Announcements.Added([addition.Offer.Sold.Title]));
        await contact.KeepEmailAsync(open, request.Email, cancellationToken);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken) with
        {
            Touched = [item.Key],
            IsNewLine = open.Cart.Items.Count > lines,
        };
    }

    private async ValueTask<Addition> PlanAsync(AddItemCommand request, CancellationToken cancellationToken)
    {
        var product = await offers.FindAsync(request.Product, cancellationToken);
        if (request.LimitsComeFirst)
            product.EnsureQuantity(request.Quantity, SellingRules.Minimum);
        var wish = new Wish(request.Attributes, request.Data, request.Password) { Variation = request.Variation, NamesGaps = request.NamesGaps };

        return await additions.PlanAsync(new Wanted(request.Cart, product, request.Quantity, wish, request.Price), cancellationToken);
    }
}
