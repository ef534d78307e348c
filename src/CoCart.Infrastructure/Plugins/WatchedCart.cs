using CoCart.Application.Extensions;
using CoCart.Domain.Carts;

namespace CoCart.Infrastructure.Plugins;

/// <summary>A cart and what it was before; none: it is new.</summary>
internal sealed class WatchedCart(Cart cart, CartState? before)
{
    private bool _isRemoved;

    public Cart Cart => cart;

    public void Remove() => _isRemoved = true;

    /// <summary>Another in its place, with the same past.</summary>
    public WatchedCart With(Cart other, bool isRemoved) => new(other, before) { _isRemoved = isRemoved };

    /// <summary>What has happened to it, in the order in which one would tell it.</summary>
    public IEnumerable<CartEvent> Events(DateTimeOffset now)
    {
        if (_isRemoved)
            return before is null ? [] : [Of(CartEventKind.CartDeleted, now)];
        if (!cart.IsChanged || (before is null && cart.IsEmpty && cart.Removed.Count is 0))
            return [];

        return [.. Start(now), .. Gone(now), .. Come(now), .. Moved(now), Of(CartEventKind.CartUpdated, now)];
    }

    private IReadOnlyList<CartItem> Before => before?.Items ?? [];

    private IEnumerable<CartEvent> Start(DateTimeOffset now) => before is null ? [Of(CartEventKind.CartStarted, now)] : [];

    private IEnumerable<CartEvent> Gone(DateTimeOffset now)
    {
        var gone = Before.Where(item => Now(item.Key) is null).ToList();
        if (gone.Count > 0 && cart.Items.All(item => item.Quantity == Quantity.None) && !gone.Exists(item => IsKept(item.Key)))
            return [Of(CartEventKind.CartCleared, now)];

        return gone.Select(item => Of(CartEventKind.ItemRemoved, now) with { Item = item, QuantityBefore = item.Quantity });
    }

    private IEnumerable<CartEvent> Come(DateTimeOffset now) =>
        from item in cart.Items
        where item.Quantity > Quantity.None && Then(item.Key) is null
        let isBack = before?.Removed.Any(removed => removed.Item.Key == item.Key) is true && !IsKept(item.Key)
        select Of(isBack ? CartEventKind.ItemRestored : CartEventKind.ItemAdded, now) with { Item = item };

    private IEnumerable<CartEvent> Moved(DateTimeOffset now) =>
        from item in cart.Items
        let then = Then(item.Key)
        where then is not null && item.Quantity > Quantity.None && item.Quantity != then.Quantity
        select Of(CartEventKind.ItemQuantityChanged, now) with { Item = item, QuantityBefore = then.Quantity };

    private CartItem? Then(ItemKey key) => Before.FirstOrDefault(item => item.Key == key);

    /// <summary>A line of none is no line.</summary>
    private CartItem? Now(ItemKey key) => cart.Find(key) is { Quantity.Value: > 0 } item ? item : null;

    private bool IsKept(ItemKey key) => cart.Removed.Any(removed => removed.Item.Key == key);

    private CartEvent Of(CartEventKind kind, DateTimeOffset now) => new(kind, cart.Identity, null, Quantity.None, now);
}
