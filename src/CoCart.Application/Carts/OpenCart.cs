using CoCart.Application.Batches;
using CoCart.Application.Plugins;
using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;

namespace CoCart.Application.Carts;

/// <summary>A cart with the products of its lines.</summary>
/// <param name="Advice">Asks the plug-ins that have a say in prices; none: there are none.</param>
/// <param name="IsUnseen">Nobody will look at the cart as it is in between.</param>
internal sealed record OpenCart(Cart Cart, Shelf Shelf, DateTimeOffset Now, PricingAdvice? Advice = null, bool IsUnseen = false);

/// <summary>Opens carts: those that exist, freed of what is no longer sold, and new ones.</summary>
internal sealed class CartLoader(
    ICartRepository carts, IProductCatalog catalog, CartClock clock, BatchScope batch, PricingAdvice? advice = null)
{
    /// <summary>The cart of a request, with the products of its lines and others that the request is about.</summary>
    public async Task<OpenCart> OpenAsync(CartIdentity identity, IReadOnlyCollection<Product> others, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var stored = await OwnAsync(identity, cancellationToken);
        var cart = stored ?? Cart.Start(identity, clock.LifetimeOf(identity.CustomerId), now);
        batch.Condition.Check(cart, isStored: stored is not null);
        if (stored is null)
            carts.Add(cart);
        var shelf = await ShelfAsync(cart, others, cancellationToken);
        cart.DropUnsold(shelf, now);
        cart.Renew(now);

        return new OpenCart(cart, shelf, now, advice, batch.IsUnseen);
    }

    /// <summary>A cart as somebody else looks at it: it is not kept alive by that; none if there is no such.</summary>
    public async Task<OpenCart?> FindAsync(CartKey key, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (await carts.FindAsync(key, cancellationToken) is not { } cart)
            return null;
        var shelf = await ShelfAsync(cart, [], cancellationToken);
        cart.DropUnsold(shelf, now);

        return new OpenCart(cart, shelf, now, advice);
    }

    public Task<OpenCart> OpenAsync(CartIdentity identity, CancellationToken cancellationToken) => OpenAsync(identity, [], cancellationToken);

    /// <summary>
    /// A guest may have made up a number as key that became a customer's later, or was one's before: neither sees the
    /// cart of the other.
    /// </summary>
    private async Task<Cart?> OwnAsync(CartIdentity identity, CancellationToken cancellationToken)
    {
        var cart = await carts.FindAsync(identity.Key, cancellationToken);
        if (cart is null || cart.Identity.CustomerId == identity.CustomerId)
            return cart;

        carts.Remove(cart);
        return null;
    }

    private async Task<Shelf> ShelfAsync(Cart cart, IReadOnlyCollection<Product> others, CancellationToken cancellationToken)
    {
        if (cart.IsEmpty && cart.Removed.Count is 0 && others.Count is 0)
            return Shelf.Empty;

        var ids = new HashSet<ProductId>(cart.Items.Count + cart.Removed.Count);
        foreach (var item in cart.Items)
            ids.Add(item.SoldId);
        foreach (var removed in cart.Removed)
            ids.Add(removed.Item.SoldId);
        var products = await catalog.FindManyAsync(ids, cancellationToken);
        foreach (var product in others)
            if (products.GetValueOrDefault(product.Id) != product)
                return new Shelf(Together(products, others));

        return new Shelf(products);
    }

    private static Dictionary<ProductId, Product> Together(IReadOnlyDictionary<ProductId, Product> products, IReadOnlyCollection<Product> others)
    {
        var all = new Dictionary<ProductId, Product>(products);
        foreach (var product in others)
            all[product.Id] = product;

        return all;
    }
}
