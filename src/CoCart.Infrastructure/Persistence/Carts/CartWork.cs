using System.Security.Cryptography;
using System.Text;
using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;
using CoCart.Infrastructure.Persistence.Rows;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>
/// The carts that one request reads and changes. Reading happens on a connection of its own; a commit runs the whole
/// request once more inside the writers' transaction, so that what it read cannot have changed when it is stored.
/// </summary>
internal sealed class CartWork(CartTables tables, CartMemory memory, WriteLane lane, TimeProvider clock) : ICartRepository, IUnitOfWork
{
    private readonly List<(Cart Cart, CartRow? Stored)> _carts = [];
    private CartTable? _writing;

    public bool HasChanges
    {
        get
        {
            foreach (var (cart, stored) in _carts)
                if (IsWorthStoring(cart, stored))
                    return true;

            return false;
        }
    }

    public async Task<Cart?> FindAsync(CartKey key, CancellationToken cancellationToken)
    {
        var row = await ReadAsync(key.Value, cancellationToken);
        if (row is null || !IsSame(row.Key, key.Value))
            return null;
        if (row.ExpiresAt <= clock.GetUtcNow().ToUnixTimeMilliseconds())
        {
            // the row is taken over by the cart that starts under this key
            _carts.Add((Cart.Start(new CartIdentity(key, row.CustomerId), clock.GetUtcNow()), row));
            return _carts[^1].Cart;
        }

        var cart = new Cart(memory.Read(row));
        _carts.Add((cart, row));

        return cart;
    }

    public void Add(Cart cart) => _carts.Add((cart, null));

    public Task<TResponse> CommitAsync<TResponse>(Func<Task<TResponse>> work, CancellationToken cancellationToken) =>
        lane.RunAsync(table => RunAsync(table, work), cancellationToken);

    private async Task<TResponse> RunAsync<TResponse>(CartTable table, Func<Task<TResponse>> work)
    {
        _carts.Clear();
        _writing = table;
        try
        {
            var response = await work();
            foreach (var (cart, stored) in _carts)
                if (IsWorthStoring(cart, stored))
                    await SaveAsync(table, cart, stored);

            return response;
        }
        finally
        {
            _writing = null;
        }
    }

    private ValueTask<CartRow?> ReadAsync(string key, CancellationToken cancellationToken) =>
        _writing is { } writing ? writing.FindAsync(key, cancellationToken) : tables.FindAsync(key, cancellationToken);

    private Task SaveAsync(CartTable table, Cart cart, CartRow? stored)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var state = CartState.Of(cart);
        var contents = CartDocuments.Write(state);
        memory.Keep(state.Identity.Key.Value, contents, state);
        if (stored is null)
            return table.InsertAsync(new CartRow
            {
                Key = state.Identity.Key.Value,
                CustomerId = state.Identity.CustomerId,
                Contents = contents,
                Version = 1,
                CreatedAt = state.CreatedAt.ToUnixTimeMilliseconds(),
                UpdatedAt = now,
                ExpiresAt = state.ExpiresAt.ToUnixTimeMilliseconds(),
                Source = "cocart",
            });

        stored.Contents = contents;
        stored.UpdatedAt = now;
        stored.ExpiresAt = state.ExpiresAt.ToUnixTimeMilliseconds();

        return table.UpdateAsync(stored);
    }

    /// <summary>A guest who never had anything in the cart leaves no row.</summary>
    private static bool IsWorthStoring(Cart cart, CartRow? stored) =>
        cart.IsChanged && (stored is not null || !cart.IsEmpty || cart.Removed.Count > 0);

    private static bool IsSame(string stored, string asked) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(stored), Encoding.UTF8.GetBytes(asked));
}
