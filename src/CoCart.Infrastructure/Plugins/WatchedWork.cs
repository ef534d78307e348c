using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;
using CoCart.Infrastructure.Persistence.Carts;

namespace CoCart.Infrastructure.Plugins;

/// <summary>The carts of one request, watched for what happens to them. It takes the place of the plain work where somebody wants to know.</summary>
internal sealed class WatchedWork(CartWork work, CartEventPump pump, TimeProvider clock) : ICartRepository, IUnitOfWork
{
    private readonly List<WatchedCart> _watched = [];

    public bool HasChanges => work.HasChanges;

    public bool IsShared { get => work.IsShared; set => work.IsShared = value; }

    public IReadOnlyList<CartMark> Mark() => work.Mark();

    /// <summary>The carts that come back are others, and are watched in place of those that were changed in vain.</summary>
    public void Undo(IReadOnlyList<CartMark> marks)
    {
        work.Undo(marks);
        for (var index = _watched.Count - 1; index >= 0; index--)
            if (work.Tracked.LastOrDefault(tracked => tracked.Cart.Identity.Key == _watched[index].Cart.Identity.Key) is { } back)
                _watched[index] = _watched[index].With(back.Cart, back.IsRemoved);
            else
                _watched.RemoveAt(index);
    }

    public async Task<Cart?> FindAsync(CartKey key, CancellationToken cancellationToken)
    {
        var cart = await work.FindAsync(key, cancellationToken);
        if (cart is not null && !_watched.Exists(watched => watched.Cart == cart))
            _watched.Add(new WatchedCart(cart, CartState.Of(cart)));

        return cart;
    }

    public void Add(Cart cart)
    {
        _watched.Add(new WatchedCart(cart, null));
        work.Add(cart);
    }

    public void Remove(Cart cart)
    {
        _watched.Find(watched => watched.Cart == cart)?.Remove();
        work.Remove(cart);
    }

    /// <summary>What was watched before belongs to an attempt that stored nothing; what is stored is told after the commit.</summary>
    public async Task<TResponse> CommitAsync<TResponse>(Func<Task<TResponse>> next, CancellationToken cancellationToken)
    {
        var response = await work.CommitAsync(
            () =>
            {
                _watched.Clear();
                return next();
            },
            cancellationToken);

        var now = clock.GetUtcNow();
        foreach (var watched in _watched)
            pump.Take(watched.Events(now));
        _watched.Clear();

        return response;
    }
}
