using System.Collections.Concurrent;
using CoCart.Application.Common.Messaging;
using CoCart.Infrastructure.Persistence.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>
/// A database server has many writers at a time: each command has a transaction of its own, on one of some connections that stay open. The
/// server says who has to wait for whom; where it ends the wait of two for each other, or somebody was faster, that is a lost race.
/// </summary>
internal sealed class WritePool(IDbContextFactory<CartDbContext> contexts, IOptions<DatabaseOptions> options) : ICartWriter, IAsyncDisposable
{
    private readonly SemaphoreSlim _free = new(options.Value.Writers);
    private readonly ConcurrentBag<CartTable> _idle = [];

    public async Task<TResponse> RunAsync<TResponse>(Func<CartTable, Task<TResponse>> work, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        try
        {
            return await UseAsync(work, cancellationToken);
        }
        catch (Exception failure) when (failure.IsLostRace())
        {
            throw new ConcurrencyConflictException(failure);
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

    private async Task<TResponse> UseAsync<TResponse>(Func<CartTable, Task<TResponse>> work, CancellationToken cancellationToken)
    {
        var turn = new Turn(_idle.TryTake(out var idle) ? idle : await CartTable.OpenAsync(contexts, forWriting: true, cancellationToken));
        try
        {
            return await turn.RunAsync(work);
        }
        catch (Exception failure) when (!turn.IsCommitting && failure.IsPassing())
        {
            // the server was restarted or has moved since: nothing is stored, and all other connections are as old
            turn.Table.Context.ForgetConnections();
            await ForgetIdleAsync();
            throw new ConcurrencyConflictException(failure);
        }
        finally
        {
            await GiveBackAsync(turn);
        }
    }

    private async ValueTask GiveBackAsync(Turn turn)
    {
        turn.Table.Context.ChangeTracker.Clear();
        if (turn.IsSound)
            _idle.Add(turn.Table);
        else
            await turn.Table.DisposeAsync();
    }

    private async Task ForgetIdleAsync()
    {
        while (_idle.TryTake(out var table))
            await table.DisposeAsync();
    }

    /// <summary>One command on a connection.</summary>
    private sealed class Turn(CartTable table)
    {
        public CartTable Table => table;

        /// <summary>From here on it may be stored, whatever is heard of it.</summary>
        public bool IsCommitting { get; private set; }

        /// <summary>The connection can be used again: nothing was wrong, or the shop's rules were against it.</summary>
        public bool IsSound { get; private set; }

        public async Task<TResponse> RunAsync<TResponse>(Func<CartTable, Task<TResponse>> work)
        {
            try
            {
                await using var transaction = await table.BeginAsync();
                var response = await work(table);
                IsCommitting = true;
                await transaction.CommitAsync(CancellationToken.None);
                IsSound = true;

                return response;
            }
            catch (Exception failure) when (!failure.IsOfDatabase())
            {
                IsSound = true;
                throw;
            }
        }
    }
}
