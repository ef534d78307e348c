using CoCart.Domain.Catalog;

namespace CoCart.Domain.Carts;

/// <summary>The lines of a cart, one per key, in the order they were added.</summary>
internal sealed class CartLines(IEnumerable<CartItem> items)
{
    private readonly List<CartItem> _items = [.. items];

    public IReadOnlyList<CartItem> Items => _items;

    public bool IsEmpty => _items.Count is 0;

    public CartItem? Find(ItemKey key) => _items.Find(item => item.Key == key);

    /// <summary>Adds a line, or raises the line that already holds the same choice.</summary>
    public CartItem Put(ItemKey key, Offer offer, Quantity quantity)
    {
        var item = Find(key);
        if (item is not null && item.Selection.Membership != offer.Selection.Membership)
            throw CartErrors.PartNotUpdatable();
        item = item is null
            ? Add(new CartItem(key, offer.Selection, quantity, DataHash.Of(offer.Sold)))
            : Exchange(item, item.Of(item.Quantity + quantity));

        return offer.Selection.CustomPrice is { } price ? Exchange(item, item.At(price)) : item;
    }

    /// <summary>Sets a line's quantity, within the product's limits and stock.</summary>
    public CartItem Update(ItemKey key, Quantity quantity, Quantity minimum, Shelf shelf)
    {
        var item = Find(key) ?? throw CartErrors.ItemNotInCart();
        if (item.Selection.Membership is not null)
            throw CartErrors.PartNotUpdatable();
        var product = shelf.Find(item) ?? throw CatalogErrors.InvalidProduct();
        product.EnsureQuantity(quantity, minimum);
        EnsureStock(item, product, quantity, shelf);

        return Become(item, quantity, shelf);
    }

    /// <summary>Sets many quantities, telling what is left as it is; true if any was changed.</summary>
    public bool UpdateAll(IReadOnlyList<KeyValuePair<ItemKey, Quantity>> quantities, Shelf shelf, Action<Notice> tell)
    {
        var isChanged = false;
        foreach (var (key, quantity) in quantities)
        {
            var item = Find(key) ?? throw CartErrors.ItemNotInCart();
            if (quantity == item.Quantity)
                continue;

            if (shelf.Find(item) is { IsSoldIndividually: true } single && quantity > Quantity.One)
                tell(Announcements.OnlyOne(single.Name));
            else
                isChanged |= (quantity == Quantity.None ? Leave(item, shelf) : Update(key, quantity, SellingRules.Minimum, shelf)) != item;
        }

        return isChanged;
    }

    /// <summary>Lets go of lines that the shop no longer sells or sells differently, telling of those whose product still exists.</summary>
    public bool DropUnsold(Shelf shelf, DateTimeOffset now, Action<Notice> tell)
    {
        var dropped = 0;
        for (var index = _items.Count - 1; index >= 0; index--)
            if (index < _items.Count && Announcements.WhyDropped(_items[index], shelf.Find(_items[index]), now) is { } drop)
            {
                var item = _items[index];
                dropped += _items.RemoveAll(other => other == item || other.IsWith(item));
                if (drop.Notice is { } notice)
                    tell(notice);
            }

        return dropped > 0;
    }

    public CartItem Add(CartItem item)
    {
        _items.Add(item);

        return item;
    }

    /// <summary>Takes over lines; of one that is here already only one of both stays.</summary>
    public void Absorb(IReadOnlyList<CartItem> others, bool othersWin)
    {
        foreach (var other in others)
            if (Find(other.Key) is not { } own)
                Add(other);
            else if (othersWin)
                Exchange(own, other);
    }

    public CartItem Exchange(CartItem item, CartItem other) => _items[_items.IndexOf(item)] = other;

    /// <summary>Takes out a line and what came with it; a part is not taken out by itself.</summary>
    public IReadOnlyList<CartItem> TakeOut(CartItem item)
    {
        if (item.Selection.Membership is not null)
            throw CartErrors.PartNotRemovable();

        CartItem[] left = [item, .. _items.Where(other => other.BelongsTo(item.Key))];
        _items.RemoveAll(left.Contains);

        return left;
    }

    /// <summary>Brings back what came with a line, if it is still sold.</summary>
    public void Return(IReadOnlyList<CartItem> parts, Shelf shelf, DateTimeOffset now)
    {
        foreach (var part in parts)
        {
            (shelf.Find(part) ?? throw CatalogErrors.InvalidProduct()).EnsurePurchasable(now);
            if (Find(part.Key) is null)
                Add(part);
        }
    }

    /// <summary>Gives a line a quantity, and those that came with it theirs, as far as there is stock of them.</summary>
    public CartItem Become(CartItem item, Quantity quantity, Shelf shelf)
    {
        foreach (var part in _items.FindAll(other => other.BelongsTo(item.Key)))
        {
            var needed = Each(part) * quantity;
            if (needed > Quantity.None && shelf.Find(part) is { } product)
                EnsureStock(part, product, needed, shelf);
            Exchange(part, part.Of(needed));
        }

        return item.Quantity == quantity ? item : Exchange(item, item.Of(quantity));
    }

    public void Reprice(ItemKey key, decimal price)
    {
        var item = Find(key) ?? throw CartErrors.ItemNotInCart();
        Exchange(item, item.At(price));
    }

    public void Clear() => _items.Clear();

    private CartItem Leave(CartItem item, Shelf shelf) =>
        item.Selection.Membership is null ? Become(item, Quantity.None, shelf) : throw CartErrors.PartNotRemovable();

    private void EnsureStock(CartItem item, Product product, Quantity quantity, Shelf shelf)
    {
        if (product.Stock.IsLimited && (quantity + shelf.TakenFrom(product.Stock.Owner, _items, item)).Value > product.Stock.Quantity)
            throw CatalogErrors.NotEnoughStockForUpdate(product, quantity);
    }

    private static Quantity Each(CartItem part) => part.Selection.Membership?.Each ?? Quantity.One;
}
