using System.Globalization;
using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using MediatR;

namespace CoCart.Application.Carts.AddItems;

internal sealed class AddItemsHandler(Offers offers, Additions additions, CartLoader carts, CartContact contact, CartViews views) : IRequestHandler<AddItemsCommand, CartView>
{
    private static readonly Wish AsItIs = new(new Dictionary<string, string>(), default, null);

    public async Task<CartView> Handle(AddItemsCommand request, CancellationToken cancellationToken)
    {
        await offers.FindGroupAsync(request.Container ?? "", cancellationToken);
        var wanted = Wanted(request.Quantities);
        var chosen = new List<Addition>(wanted.Count);
        foreach (var (child, quantity) in wanted)
            chosen.Add(await PlanAsync(request.Cart, child, quantity, cancellationToken));

        var open = await carts.OpenAsync(request.Cart, [.. chosen.SelectMany(addition => addition.Products)], cancellationToken);
        foreach (var addition in chosen)
            await additions.EnsureAllowedAsync(addition, open, cancellationToken);
        var added = AddAll(open, chosen);
        await contact.KeepEmailAsync(open, request.Email, cancellationToken);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken) with { Touched = added };
    }

    private static List<KeyValuePair<string, Quantity>> Wanted(IReadOnlyList<KeyValuePair<string, Quantity>> quantities)
    {
        if (quantities.Count is 0)
            throw CatalogErrors.GroupIsEmpty();
        var wanted = quantities.Where(pair => pair.Value > Quantity.None).ToList();

        return wanted.Count is 0 ? throw CatalogErrors.GroupHasNothingToAdd() : wanted;
    }

    private async ValueTask<Addition> PlanAsync(CartIdentity cart, string child, Quantity quantity, CancellationToken cancellationToken)
    {
        if (!int.TryParse(child, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            throw CatalogErrors.NotAProductReference(child);
        var product = await offers.FindAsync(child, cancellationToken);

        return await additions.PlanAsync(new Wanted(cart, product, quantity, AsItIs, null), cancellationToken);
    }

    /// <summary>What is sold one by one and is there already is told, not an error: the others are added all the same.</summary>
    private static List<ItemKey> AddAll(OpenCart open, List<Addition> chosen)
    {
        var added = new List<ItemKey>(chosen.Count);
        foreach (var (request, offer) in chosen)
        {
            if (offer.Sold.IsSoldIndividually && open.Cart.Find(offer.Key) is not null)
                open.Cart.Tell(Announcements.OnlyOne(offer.Sold.Name));
            else
                added.Add(open.Cart.Add(offer, request.Quantity, open.Shelf, open.Now).Key);
        }

        open.Cart.Tell(Announcements.Added([.. chosen.Select(addition => addition.Offer.Sold.Title)]));

        return added;
    }
}
