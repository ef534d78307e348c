using System.Security.Cryptography;
using System.Text;
using CoCart.Application.Carts;
using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;
using CoCart.Infrastructure.Persistence.Providers;
using CoCart.Infrastructure.Persistence.Rows;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>
/// The carts that one request reads and changes. Reading happens on a connection of its own; a commit runs the whole
/// request once more inside the writers' transaction, so that what it read cannot have changed when it is stored.
/// </summary>
internal sealed class CartWork(CartTables tables, CartMemory memory, ICartWriter writer, CartClock clock)
    : ICartRepository, IUnitOfWork
{
    private readonly List<TrackedCart> _carts = [];
    private readonly List<CartRow> _expired = [];
    private CartTable? _writing;

    public bool IsShared { get; set; }

    /// <summary>The carts in use.</summary>
    public IReadOnlyList<TrackedCart> Tracked => _carts;

    /// <summary>What a command that runs now writes through, beside carts; none: nothing is being written.</summary>
    public CartDbContext? Writing => _writing?.Context;

    public bool HasChanges
    {
        get
        {
            foreach (var tracked in _carts)
                if (tracked.IsWorthStoring)
                    return true;

            return false;
        }
    }

    public async Task<Cart?> FindAsync(CartKey key, CancellationToken cancellationToken)
    {
        // the last one counts: a removed cart may have been followed by a new one under its key
        for (var index = _carts.Count - 1; index >= 0; index--)
            if (_carts[index].Cart.Identity.Key == key)
                return _carts[index].IsRemoved ? null : _carts[index].Cart;

        if (await ReadAsync(key.Value, cancellationToken) is not { } stored || !IsSame(stored.Row.Key, key.Value))
            return null;
        if (stored.Row.ExpiresAt <= clock.Now.ToUnixTimeMilliseconds())
        {
            _expired.Add(stored.Row);
            return null;
        }

        var cart = new Cart(stored.State, clock.LifetimeOf(stored.Row.CustomerId));
        _carts.Add(new TrackedCart(cart, stored.Row));

        return cart;
    }

    /// <summary>A cart that starts under the key of one that has expired takes its place.</summary>
    public void Add(Cart cart) => _carts.Add(new TrackedCart(cart, row: null) { Replaces = _expired.Find(row => row.Key == cart.Identity.Key.Value) });

    public void Remove(Cart cart) => _carts.Find(tracked => tracked.Cart == cart)?.Remove();

    public IReadOnlyList<CartMark> Mark() => _carts.ConvertAll(tracked => tracked.Mark());

    public void Undo(IReadOnlyList<CartMark> marks)
    {
        _carts.RemoveRange(marks.Count, _carts.Count - marks.Count);
        for (var index = 0; index < marks.Count; index++)
            _carts[index] = _carts[index].Undo(marks[index]);
    }

    public async Task<TResponse> CommitAsync<TResponse>(Func<Task<TResponse>> work, CancellationToken cancellationToken)
    {
        if (_writing is not null)
            throw new InvalidOperationException("A command inside another would wait for itself.");

        try
        {
            return await writer.RunAsync(table => RunAsync(table, work), cancellationToken);
        }
        catch (Exception failure) when (failure.IsBusy())
        {
            // another process has been writing for longer than anybody should wait
            throw CartErrors.Conflict();
        }
    }

    private async Task<TResponse> RunAsync<TResponse>(CartTable table, Func<Task<TResponse>> work)
    {
        _carts.Clear();
        _expired.Clear();
        _writing = table;
        try
        {
            var response = await work();
            await SaveAsync(table);

            return response;
        }
        finally
        {
            // what comes after this reads anew
            _carts.Clear();
            _expired.Clear();
            _writing = null;
        }
    }

    private async ValueTask<StoredCart?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        if (_writing?.Latest?.Find(key) is { } latest)
            return latest;
        if (await RowAsync(key, cancellationToken) is not { } row)
            return null;

        var stored = new StoredCart(row, memory.Read(row, isWriting: _writing is not null));
        _writing?.Latest?.Keep(stored);

        return stored;
    }

    private ValueTask<CartRow?> RowAsync(string key, CancellationToken cancellationToken) =>
        _writing is { } writing ? writing.FindAsync(key, cancellationToken) : tables.FindAsync(key, cancellationToken);

    private async Task SaveAsync(CartTable table)
    {
        try
        {
            foreach (var tracked in _carts)
                if (tracked.IsWorthStoring)
                    await SaveAsync(table, tracked);
        }
        catch
        {
            // other carts, or what is kept beside them, may be stored already
            table.IsSpoiled = true;
            throw;
        }
    }

    private async Task SaveAsync(CartTable table, TrackedCart tracked)
    {
        if (tracked.Replaces is { } expired)
            await table.DeleteAsync(expired);

        if (tracked is { IsRemoved: true, Row: { } gone })
            await table.DeleteAsync(gone);
        else
            await StoreAsync(table, tracked);
    }

    private async Task StoreAsync(CartTable table, TrackedCart tracked)
    {
        var state = CartState.Of(tracked.Cart);
        var contents = CartDocuments.Write(state);
        memory.Keep(state.Identity.Key.Value, contents, state);
        var row = Row(state, contents, tracked.Row);
        if (tracked.Row is null)
        {
            // its number is not known here
            await table.InsertAsync(row);
            return;
        }

        await table.UpdateAsync(row);
        table.Latest?.Keep(StoredCart.Of(row, state));
    }

    private CartRow Row(CartState state, byte[] contents, CartRow? before) => new()
    {
        Id = before?.Id ?? 0,
        Key = state.Identity.Key.Value,
        CustomerId = before is null ? state.Identity.CustomerId : before.CustomerId,
        Contents = contents,
        Version = (before?.Version ?? 0) + 1,
        CreatedAt = before?.CreatedAt ?? state.CreatedAt.ToUnixTimeMilliseconds(),
        UpdatedAt = clock.Now.ToUnixTimeMilliseconds(),
        ExpiresAt = state.ExpiresAt.ToUnixTimeMilliseconds(),
        Source = before?.Source ?? "cocart",
    };

    private static bool IsSame(string stored, string asked) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(stored), Encoding.UTF8.GetBytes(asked));
}
