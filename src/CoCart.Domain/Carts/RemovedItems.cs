using CoCart.Domain.Common;

namespace CoCart.Domain.Carts;

/// <summary>The lines that were taken out of a cart, oldest first, one per key.</summary>
internal sealed class RemovedItems(IEnumerable<RemovedItem> items)
{
    private readonly List<RemovedItem> _items = [.. items];

    public IReadOnlyList<RemovedItem> Items => _items;

    public bool IsEmpty => _items.Count is 0;

    public RemovedItem? Find(ItemKey key) => _items.Find(removed => removed.Item.Key == key);

    /// <summary>The removed line that is to come back, or why it cannot.</summary>
    public CartItem Demand(ItemKey key, bool isInCart) => FindWhole(key) ?? throw (IsEmpty, isInCart) switch
    {
        (true, true) => CartErrors.AlreadyRestored(),
        (true, false) => CartErrors.NothingToRestore(),
        _ => CartErrors.CannotRestore(),
    };

    /// <summary>Takes back what came with a line.</summary>
    public IReadOnlyList<CartItem> TakeParts(ItemKey container)
    {
        var parts = _items.FindAll(removed => removed.Item.BelongsTo(container)).ConvertAll(removed => removed.Item);
        if (parts.Count > 0)
            _items.RemoveAll(removed => removed.Item.BelongsTo(container));

        return parts;
    }

    /// <summary>Why a line that is not in the cart cannot be removed.</summary>
    public DomainException NotInCart(ItemKey key) => (key.NamesALine, Find(key)) switch
    {
        (false, _) => CartErrors.ItemKeyRequired(),
        (true, null) => CartErrors.ItemNotInCart(),
        _ => CartErrors.ItemAlreadyRemoved(),
    };

    public void Keep(RemovedItem removed)
    {
        var index = _items.FindIndex(kept => kept.Item.Key == removed.Item.Key);
        if (index < 0)
            _items.Add(removed);
        else
            _items[index] = removed;
    }

    /// <summary>Takes over removed lines that are neither in the cart nor kept already.</summary>
    public void Absorb(IReadOnlyList<RemovedItem> others, CartLines lines)
    {
        foreach (var other in others)
            if (Find(other.Item.Key) is null && lines.Find(other.Item.Key) is null)
                _items.Add(other);
    }

    public void Drop(ItemKey key) => _items.RemoveAll(removed => removed.Item.Key == key);

    public void Clear() => _items.Clear();

    /// <summary>Forgets lines whose product no longer exists, and what belongs together with them; true if there were any.</summary>
    public bool DropGone(Shelf shelf)
    {
        var gone = _items.FindAll(removed => shelf.Find(removed.Item) is null or { Status: Catalog.ProductStatus.Trashed });
        foreach (var removed in gone)
            _items.RemoveAll(other => other == removed || other.Item.IsWith(removed.Item));

        return gone.Count > 0;
    }

    /// <summary>A line that came with another comes back with it only.</summary>
    private CartItem? FindWhole(ItemKey key) => Find(key)?.Item is { Selection.Membership: null } item ? item : null;
}
