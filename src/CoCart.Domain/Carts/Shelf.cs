using CoCart.Domain.Catalog;

namespace CoCart.Domain.Carts;

/// <summary>The products that the lines of a cart are made of, as the shop sells them now.</summary>
public sealed class Shelf(IReadOnlyDictionary<ProductId, Product> products)
{
    public static readonly Shelf Empty = new(new Dictionary<ProductId, Product>());

    public Product? Find(ProductId id) => products.GetValueOrDefault(id);

    public Product? Find(CartItem item) => Find(item.SoldId);

    /// <summary>Pieces that lines take from a stock.</summary>
    public Quantity TakenFrom(ProductId stockOwner, IReadOnlyList<CartItem> items, CartItem? except = null)
    {
        var taken = Quantity.None;
        foreach (var item in items)
            if (item != except && Find(item)?.Stock.Owner == stockOwner)
                taken += item.Quantity;

        return taken;
    }

    /// <summary>Pieces that the lines take from every stock.</summary>
    public IReadOnlyDictionary<ProductId, Quantity> TakenFromEach(IReadOnlyList<CartItem> items)
    {
        var taken = new Dictionary<ProductId, Quantity>();
        foreach (var item in items)
            if (Find(item) is { } product)
                taken[product.Stock.Owner] = taken.GetValueOrDefault(product.Stock.Owner, Quantity.None) + item.Quantity;

        return taken;
    }
}
