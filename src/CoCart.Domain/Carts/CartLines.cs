namespace CoCart.Domain.Carts;

/// <summary>The lines of a cart, one per key, in the order they were added.</summary>
internal sealed class CartLines(IEnumerable<CartItem> items)
{
    private readonly List<CartItem> _items = [.. items];

    public IReadOnlyList<CartItem> Items => _items;

    public bool IsEmpty => _items.Count is 0;

    public CartItem? Find(ItemKey key) => _items.Find(item => item.Key == key);

    public Quantity Count() => new(_items.Sum(item => item.Quantity.Value));

    public CartItem Add(CartItem item)
    {
        _items.Add(item);

        return item;
    }

    public CartItem Exchange(CartItem item, CartItem other) => _items[_items.IndexOf(item)] = other;

    public void Remove(CartItem item) => _items.Remove(item);

    public void Clear() => _items.Clear();
}
