using CoCart.Domain.Catalog;

namespace CoCart.Domain.Carts;

/// <summary>The products that the lines of a cart are made of, as the shop sells them now.</summary>
public sealed class Shelf(IReadOnlyDictionary<ProductId, Product> products)
{
    public static readonly Shelf Empty = new(new Dictionary<ProductId, Product>());

    public Product? Find(ProductId id) => products.GetValueOrDefault(id);

    public Product? Find(CartItem item) => Find(item.SoldId);

    /// <summary>The product of a line that is still sold; of a cart that was freed of what is not, that is each.</summary>
    public Product Of(CartItem item) => Find(item) ?? throw new InvalidOperationException($"Product {item.SoldId.Value} is not on the shelf.");

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
