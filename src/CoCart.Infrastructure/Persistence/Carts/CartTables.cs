using System.Collections.Concurrent;
using CoCart.Infrastructure.Persistence.Providers;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>Open connections to read carts with; who finds none free waits.</summary>
internal sealed class CartTables(IDbContextFactory<CartDbContext> contexts, IOptions<DatabaseOptions> options) : IAsyncDisposable
{
    private readonly SemaphoreSlim _free = new(options.Value.ReadersInUse);
    private readonly ConcurrentBag<CartTable> _idle = [];

    public async ValueTask<CartRow?> FindAsync(string key, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        try
        {
            return await FindOnceAsync(key, cancellationToken);
        }
        catch (Exception failure) when (failure.IsPassing())
        {
            // the server was restarted or has moved since: all other connections are as old
            await ForgetIdleAsync();
            await using (var context = await contexts.CreateDbContextAsync(cancellationToken))
                context.ForgetConnections();

            return await FindOnceAsync(key, cancellationToken);
        }
        finally
        {
            _free.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ForgetIdleAsync();
        _free.Dispose();
    }

    private async ValueTask<CartRow?> FindOnceAsync(string key, CancellationToken cancellationToken)
    {
        var table = _idle.TryTake(out var idle) ? idle : await CartTable.OpenAsync(contexts, forWriting: false, cancellationToken);
        try
        {
            var row = await table.FindAsync(key, cancellationToken);
            _idle.Add(table);

            return row;
        }
        catch
        {
            // a connection that failed is not used again
            await table.DisposeAsync();
            throw;
        }
    }

    private async ValueTask ForgetIdleAsync()
    {
        while (_idle.TryTake(out var table))
            await table.DisposeAsync();
    }
}
