using System.Diagnostics;
using System.Threading.Channels;
using CoCart.Application.Common.Messaging;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>
/// SQLite has one writer at a time, so the commands of a process queue here and run one after another inside one
/// transaction, which is committed for many of them. Nobody is answered before that commit is on disk. A batch works for
/// about as long as a commit takes: then the disk, this thread and those that answer requests are all busy together.
/// </summary>
internal sealed class WriteLane : ICartWriter, IAsyncDisposable
{
    private const int LeastBatch = 8;
    private const int MaxBatch = 256;

    private readonly IDbContextFactory<CartDbContext> _contexts;
    private readonly Channel<WriteJob> _jobs = Channel.CreateUnbounded<WriteJob>(new UnboundedChannelOptions { SingleReader = true });
    private readonly List<WriteJob> _batch = new(MaxBatch);
    private readonly Task _worker;
    private TimeSpan _commitTime;

    public WriteLane(IDbContextFactory<CartDbContext> contexts)
    {
        _contexts = contexts;
        // a thread of its own: while it waits for the disk, all others go on answering
        _worker = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
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

    /// <summary>SQLite works on the thread that calls it: hardly anything is waited for but the next command.</summary>
    private void Work()
    {
        CartTable? table = null;
        while (_jobs.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            table = WorkAsync(table).GetAwaiter().GetResult();

        table?.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    /// <summary>The table to go on with; none: it is to be opened anew.</summary>
    private async Task<CartTable?> WorkAsync(CartTable? table)
    {
        try
        {
            table ??= await CartTable.OpenAsync(_contexts, forWriting: true, CancellationToken.None);
            if (await RunBatchAsync(table))
                return table;

            await table.DisposeAsync();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // whoever waits is told; the next one tries to open the database again
            FailWaiting(failure);
        }

        return null;
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
        var start = Stopwatch.GetTimestamp();
        for (var index = 0; index < _batch.Count; index++)
        {
            await _batch[index].RunAsync(table);
            // nothing of this batch is stored then: the others run again
            if (table.IsSpoiled)
                throw new ConcurrencyConflictException();
            if (TakesMore(start) && _jobs.Reader.TryRead(out var next))
                _batch.Add(next);
        }

        start = Stopwatch.GetTimestamp();
        await transaction.CommitAsync();
        _commitTime = ((_commitTime * 3) + Stopwatch.GetElapsedTime(start)) / 4;
    }

    private bool TakesMore(long start) => _batch.Count < LeastBatch || (_batch.Count < MaxBatch && Stopwatch.GetElapsedTime(start) < _commitTime);
}
