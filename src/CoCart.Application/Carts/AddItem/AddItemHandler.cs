using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using MediatR;

namespace CoCart.Application.Carts.AddItem;

internal sealed class AddItemHandler(Offers offers, CartLoader carts, CartContact contact, CustomPrices prices, CartViews views)
    : IRequestHandler<AddItemCommand, CartView>
{
    public async Task<CartView> Handle(AddItemCommand request, CancellationToken cancellationToken)
    {
        var offer = await OfferAsync(request, cancellationToken);
        var open = await carts.OpenAsync(request.Cart, [offer.Sold], cancellationToken);

        var lines = open.Cart.Items.Count;
        var item = open.Cart.Add(offer, request.Quantity, open.Shelf, open.Now);
        open.Cart.AnnounceAdded([offer.Sold.Title]);
        await contact.KeepEmailAsync(open, request.Email, cancellationToken);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken) with
        {
            Touched = [item.Key],
            IsNewLine = open.Cart.Items.Count > lines,
        };
    }

    private async ValueTask<Offer> OfferAsync(AddItemCommand request, CancellationToken cancellationToken)
    {
        var product = await offers.FindAsync(request.Product, cancellationToken);
        if (request.LimitsComeFirst)
            product.EnsureQuantity(request.Quantity, SellingRules.Minimum);
        var wish = new Wish(request.Attributes, request.Data, request.Password) { Variation = request.Variation, NamesGaps = request.NamesGaps };
        var offer = await offers.OfAsync(product, wish, cancellationToken);

        return offer with { Selection = offer.Selection with { CustomPrice = prices.Accept(request.Price) } };
    }
}
