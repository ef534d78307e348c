using CoCart.Domain.Catalog;

namespace CoCart.Domain.Carts;

/// <summary>What one customer means to buy. It holds choices, never catalogue prices: what it costs is worked out on every read.</summary>
public sealed class Cart
{
    private readonly CartLines _lines;
    private readonly PendingNotices _notices;
    private readonly RemovedItems _removed;
    private readonly CartLifetime _lifetime;

    public Cart(CartState state, CartLifetime lifetime)
    {
        _lifetime = lifetime;
        Identity = state.Identity;
        CreatedAt = state.CreatedAt;
        ExpiresAt = state.ExpiresAt;
        Customer = state.Customer;
        Memo = state.Memo;
        _lines = new CartLines(state.Items);
        _removed = new RemovedItems(state.Removed);
        Terms = new CartTerms(this, state);
        _notices = new PendingNotices(state.Notices);
    }

    public CartIdentity Identity { get; }

    public DateTimeOffset CreatedAt { get; }

    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>From then on a client is told that the cart is about to expire.</summary>
    public DateTimeOffset ExpiringAt => ExpiresAt - _lifetime.Full + _lifetime.UntilExpiring;

    /// <summary>Addresses given for this cart; none: the account's, or the store's default.</summary>
    public CartCustomer? Customer { get; private set; }

    public IReadOnlyList<CartItem> Items => _lines.Items;

    public IReadOnlyList<RemovedItem> Removed => _removed.Items;

    /// <summary>What decides the price beside the lines.</summary>
    public CartTerms Terms { get; }

    public IReadOnlyList<string> Coupons => Terms.Coupons;

    /// <summary>Where to keep what is worked out from the contents that the cart came with; of use only while nothing is changed.</summary>
    public Memo? Memo { get; }

    /// <summary>What is still to be told, in the order it happened.</summary>
    public IReadOnlyList<Notice> Notices => _notices.Items;

    public bool IsEmpty => _lines.IsEmpty;

    /// <summary>Something differs from what was stored.</summary>
    public bool IsChanged { get; internal set; }

    /// <summary>Somebody asked for this cart by name, so it is stored even while nothing is in it.</summary>
    public bool IsReserved { get; private set; }

    /// <summary>A cart nobody has used yet.</summary>
    public static Cart Start(CartIdentity identity, CartLifetime lifetime, DateTimeOffset now) =>
        new(new CartState { Identity = identity, CreatedAt = now, ExpiresAt = now + lifetime.Full }, lifetime);

    /// <summary>The same cart as it was or will be.</summary>
    public Cart As(CartState state, bool isChanged) => new(state, _lifetime) { IsReserved = IsReserved, IsChanged = isChanged };

    public CartItem? Find(ItemKey key) => _lines.Find(key);

    /// <summary>Adds a line, or raises the line that already holds the same choice.</summary>
    public CartItem Add(Offer offer, Quantity wanted, Shelf shelf, DateTimeOffset now)
    {
        var quantity = offer.Limit(wanted);
        offer.EnsureSells(quantity, shelf.TakenFrom(offer.Asked.Stock.Owner, Items), now);
        var key = offer.Key;
        var inCart = shelf.TakenFrom(offer.Sold.Stock.Owner, Items);
        if (offer.Refusal(quantity, inCart, Find(key) is not null) is { } reason)
            throw CatalogErrors.Refused(reason);

        Touch(now);
        var item = _lines.Put(key, offer, quantity);
        foreach (var part in offer.Parts)
            Add(part.Offer, part.Each * quantity, shelf, now);

        return item;
    }

    /// <summary>Adds something to tell with the next cart document.</summary>
    public void Tell(Notice notice)
    {
        _notices.Add(notice);
        IsChanged = true;
    }

    /// <summary>Hands over what is to be told; it is told once.</summary>
    public IReadOnlyList<Notice> TakeNotices()
    {
        IsChanged |= _notices.Items.Count > 0;

        return _notices.Take();
    }

    /// <summary>Sets a line's quantity, from a minimum on, within the product's limits and stock; a line of none is forgotten.</summary>
    public CartItem Update(ItemKey key, Quantity quantity, Quantity minimum, Shelf shelf, DateTimeOffset now)
    {
        var before = Find(key);
        var item = _lines.Update(key, quantity, minimum, shelf);
        if (item != before)
            Touch(now);

        return item;
    }

    /// <summary>
    /// Sets many quantities at once; the lines set to none leave the cart. What is sold one by one is told and left as it is;
    /// any other mistake refuses the whole change.
    /// </summary>
    public void UpdateAll(IReadOnlyList<KeyValuePair<ItemKey, Quantity>> quantities, Shelf shelf, DateTimeOffset now)
    {
        if (_lines.UpdateAll(quantities, shelf, Tell))
        {
            Tell(Announcements.Updated());
            Touch(now);
        }
    }

    /// <summary>Takes a line out, and what came with it; they can be restored.</summary>
    public CartItem Remove(ItemKey key, Func<CartItem, LineAmounts> amounts, string name, DateTimeOffset now)
    {
        if (IsEmpty && _removed.IsEmpty)
            throw CartErrors.NoItems();
        var item = Find(key) ?? throw _removed.NotInCart(key);

        foreach (var left in _lines.TakeOut(item))
            _removed.Keep(new RemovedItem(left, amounts(left)));
        Tell(Announcements.Removed(name));
        Touch(now);
        return item;
    }

    /// <summary>Takes all lines out, with what each costs now, in cart order; they can be restored. Coupons and fees stay.</summary>
    public void RemoveAll(IReadOnlyList<LineAmounts> amounts, DateTimeOffset now)
    {
        if (IsEmpty)
            return;
        for (var index = 0; index < Items.Count; index++)
            _removed.Keep(new RemovedItem(Items[index], amounts[index]));

        _lines.Clear();
        Tell(Announcements.AllRemoved());
        Touch(now);
    }

    /// <summary>Brings a removed line back; one that was added again meanwhile grows by it, up to the product's limit.</summary>
    public CartItem Restore(ItemKey key, Shelf shelf, DateTimeOffset now)
    {
        var item = Find(key);
        var removed = _removed.Demand(key, isInCart: item is not null);
        var product = shelf.Find(removed) ?? throw CatalogErrors.InvalidProduct();
        product.EnsurePurchasable(now);
        var sum = removed.Quantity + (item?.Quantity ?? Quantity.None);
        var quantity = product.MostOf(sum, shelf.TakenFrom(product.Stock.Owner, Items, item));

        _removed.Drop(key);
        item ??= _lines.Add(removed);
        _lines.Return(_removed.TakeParts(key), shelf, now);
        Tell(Announcements.Restored(product.Title));
        Touch(now);
        return _lines.Become(item, quantity, shelf);
    }

    /// <summary>Empties the cart: lines, coupons, fees, and what was removed unless that is to be kept.</summary>
    public void Clear(bool keepRemovedItems, DateTimeOffset now)
    {
        Empty(keepRemovedItems);
        Tell(Announcements.Cleared());
        Touch(now);
    }

    /// <summary>Keeps addresses for this cart.</summary>
    public void Address(CartCustomer customer, DateTimeOffset now)
    {
        if (customer != Customer)
            Touch(now);
        Customer = customer;
    }

    /// <summary>Lets go of lines that the shop no longer sells or sells differently, telling so where the product still exists.</summary>
    public void DropUnsold(Shelf shelf, DateTimeOffset now)
    {
        if (_lines.DropUnsold(shelf, now, Tell))
            Touch(now);

        IsChanged |= _removed.DropGone(shelf);
    }

    /// <summary>Takes over what another cart holds, but not its addresses; a line of both is not summed, or it would grow with every device.</summary>
    public void Absorb(Cart other, bool othersWin, DateTimeOffset now)
    {
        _lines.Absorb(other.Items, othersWin);
        _removed.Absorb(other.Removed, _lines);
        Terms.Absorb(other.Terms);
        foreach (var notice in other.Notices)
            Tell(notice);
        Touch(now);
    }

    /// <summary>Gives a line a price that belongs to it from now on.</summary>
    public void Reprice(ItemKey key, decimal price, DateTimeOffset now)
    {
        _lines.Reprice(key, price);
        Touch(now);
    }

    /// <summary>Takes over what another cart holds instead of what was here.</summary>
    public void Replace(Cart other, DateTimeOffset now)
    {
        Empty(keepRemovedItems: false);
        Absorb(other, othersWin: true, now);
    }

    /// <summary>Keeps the cart alive for its full time.</summary>
    public void Renew(DateTimeOffset now)
    {
        if (now + _lifetime.Full - ExpiresAt >= _lifetime.RenewalStep)
            Touch(now);
    }

    /// <summary>Has the cart stored, whatever is in it.</summary>
    public void Reserve(DateTimeOffset now)
    {
        IsReserved = true;
        Touch(now);
    }

    private void Empty(bool keepRemovedItems)
    {
        _lines.Clear();
        Terms.Clear();
        if (!keepRemovedItems)
            _removed.Clear();
    }

    internal void Touch(DateTimeOffset now)
    {
        ExpiresAt = now + _lifetime.Full;
        IsChanged = true;
    }
}
