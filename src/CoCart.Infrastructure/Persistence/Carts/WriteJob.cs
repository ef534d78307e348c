namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>A command that waits for its turn to write.</summary>
internal abstract class WriteJob
{
    /// <summary>Does the work; its outcome is kept until the transaction has ended.</summary>
    public abstract Task RunAsync(CartTable table);

    /// <summary>The transaction is on disk: the caller gets the outcome.</summary>
    public abstract void Complete();

    /// <summary>The transaction is lost, and with it whatever this work has stored.</summary>
    public abstract void Fail(Exception failure);
}

/// <summary>A command with its answer.</summary>
internal sealed class WriteJob<TResponse>(Func<CartTable, Task<TResponse>> work, CancellationToken cancellationToken) : WriteJob
{
    private readonly TaskCompletionSource<TResponse> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task<TResponse>? _outcome;

    public Task<TResponse> Answer => _answer.Task;

    public override async Task RunAsync(CartTable table)
    {
        _outcome = cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<TResponse>(cancellationToken)
            : work(table);
        await ((Task)_outcome).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public override void Complete()
    {
        if (_outcome is not null)
            _answer.TrySetFromTask(_outcome);
    }

    public override void Fail(Exception failure)
    {
        if (_outcome is { IsFaulted: true })
            _answer.TrySetFromTask(_outcome);
        else
            _answer.TrySetException(failure);
    }
}
