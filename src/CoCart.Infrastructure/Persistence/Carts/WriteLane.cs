using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>
/// SQLite has one writer at a time, so the commands of a process queue here and run one after another inside one
/// transaction, which is committed for all that were waiting. Nobody is answered before that commit is on disk.
/// </summary>
internal sealed class WriteLane : ICartWriter, IAsyncDisposable
{
    private const int MaxBatch = 64;

    private readonly IDbContextFactory<CartDbContext> _contexts;
    private readonly Channel<WriteJob> _jobs = Channel.CreateUnbounded<WriteJob>(new UnboundedChannelOptions { SingleReader = true });
    private readonly List<WriteJob> _batch = new(MaxBatch);
    private readonly Task _worker;

    public WriteLane(IDbContextFactory<CartDbContext> contexts)
    {
        _contexts = contexts;
        _worker = Task.Run(WorkAsync);
    }

    public Task<TResponse> RunAsync<TResponse>(Func<CartTable, Task<TResponse>> work, CancellationToken cancellationToken)
    {
        var job = new WriteJob<TResponse>(work, cancellationToken);
        ObjectDisposedException.ThrowIf(!_jobs.Writer.TryWrite(job), this);

        return job.Answer;
    }

    public async ValueTask DisposeAsync()
    {
        _jobs.Writer.TryComplete();
        await _worker;
    }

    private async Task WorkAsync()
    {
        CartTable? table = null;
        while (await _jobs.Reader.WaitToReadAsync())
        {
            try
            {
                table ??= await CartTable.OpenAsync(_contexts, forWriting: true, CancellationToken.None);
                if (await RunBatchAsync(table))
                    continue;

                var broken = table;
                table = null;
                await broken.DisposeAsync();
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                // whoever waits is told; the next one tries to open the database again
                FailWaiting(failure);
            }
        }

        if (table is not null)
            await table.DisposeAsync();
    }

    private void FailWaiting(Exception failure)
    {
        while (_jobs.Reader.TryRead(out var job))
            job.Fail(failure);
    }

    /// <summary>False if the connection is not to be trusted any more.</summary>
    private async Task<bool> RunBatchAsync(CartTable table)
    {
        _batch.Clear();
        try
        {
            await CommitBatchAsync(table);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // whatever went wrong with the transaction went wrong for everybody in it
            foreach (var job in _batch)
                job.Fail(failure);
            return false;
        }

        foreach (var job in _batch)
            job.Complete();
        return true;
    }

    private async Task CommitBatchAsync(CartTable table)
    {
        if (_jobs.Reader.TryRead(out var first))
            _batch.Add(first);

        await using var transaction = await table.BeginAsync();
        for (var index = 0; index < _batch.Count; index++)
        {
            await _batch[index].RunAsync(table);
            if (_batch.Count < MaxBatch && _jobs.Reader.TryRead(out var next))
                _batch.Add(next);
        }

        await transaction.CommitAsync();
    }
}
