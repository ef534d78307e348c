namespace CoCart.HistoryChecker.Servers;

/// <summary>Counts operations, and tells who waits for a number of them; one waits at a time.</summary>
internal sealed class Meter
{
    private TaskCompletionSource _reached = new();
    private long _awaited = long.MaxValue;
    private long _count;

    public long Count => Interlocked.Read(ref _count);

    public void Add()
    {
        if (Interlocked.Increment(ref _count) >= Interlocked.Read(ref _awaited))
            Volatile.Read(ref _reached).TrySetResult();
    }

    public Task ReachAsync(long count)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref _reached, reached);
        Interlocked.Exchange(ref _awaited, count);
        if (Count >= count)
            reached.TrySetResult();

        return reached.Task;
    }
}
