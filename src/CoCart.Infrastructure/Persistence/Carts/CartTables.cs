using System.Collections.Concurrent;
using CoCart.Infrastructure.Persistence.Providers;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>Open connections to read carts with: as many as are busy at once, a few more kept than there are processors.</summary>
internal sealed class CartTables(IDbContextFactory<CartDbContext> contexts) : IAsyncDisposable
{
    private static readonly int MostIdle = 2 * Environment.ProcessorCount;

    private readonly ConcurrentBag<CartTable> _idle = [];

    public async ValueTask<CartRow?> FindAsync(string key, CancellationToken cancellationToken)
    {
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
    }

    public ValueTask DisposeAsync() => ForgetIdleAsync();

    private async ValueTask<CartRow?> FindOnceAsync(string key, CancellationToken cancellationToken)
    {
        if (!_idle.TryTake(out var table))
            table = await CartTable.OpenAsync(contexts, forWriting: false, cancellationToken);
        try
        {
            var row = await table.FindAsync(key, cancellationToken);
            if (_idle.Count < MostIdle)
            {
                _idle.Add(table);
                table = null;
            }

            return row;
        }
        finally
        {
            // a connection that failed, or that is one too many, is not used again
            if (table is not null)
                await table.DisposeAsync();
        }
    }

    private async ValueTask ForgetIdleAsync()
    {
        while (_idle.TryTake(out var table))
            await table.DisposeAsync();
    }
}
