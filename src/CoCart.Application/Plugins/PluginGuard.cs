using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CoCart.Domain.Common;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoCart.Application.Plugins;

/// <summary>
/// Calls plug-ins. Whatever goes wrong in one is logged under its name and becomes one error of ours. A call that does not
/// end in time is left behind; a plug-in with too many calls that have not ended is not called any more until some have.
/// </summary>
public sealed class PluginGuard(IOptions<PluginOptions> options, TimeProvider clock, ILogger<PluginGuard> logger)
{
    /// <summary>Most calls of one class of a plug-in at the same time, those left behind included.</summary>
    public const int MostCalls = 64;

    private readonly ConcurrentDictionary<Type, StrongBox<int>> _running = new();

    public async Task<TAnswer> CallAsync<TAnswer>(
        object plugin, Func<CancellationToken, ValueTask<TAnswer>> call, CancellationToken cancellationToken)
    {
        var type = plugin.GetType();
        try
        {
            return await InTimeAsync(_running.GetOrAdd(type, _ => new StrongBox<int>()), call, cancellationToken);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            logger.LogError(failure, "The plug-in {Plugin} failed in {Type}.", type.Assembly.GetName().Name, type.FullName);
            throw PluginErrors.Failed();
        }
    }

    private async Task<TAnswer> InTimeAsync<TAnswer>(
        StrongBox<int> running, Func<CancellationToken, ValueTask<TAnswer>> call, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref running.Value) > MostCalls)
        {
            Interlocked.Decrement(ref running.Value);
            throw new TimeoutException($"{MostCalls} earlier calls have not ended yet.");
        }

        var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // on another thread: a plug-in may well wait before it gives its task away
        var answer = Task.Run(() => call(end.Token).AsTask(), end.Token);
        try
        {
            return await answer.WaitAsync(options.Value.Timeout, clock, cancellationToken);
        }
        finally
        {
            if (answer.IsCompleted)
                Forget(running, end);
            else
                LeaveBehind(running, answer, end);
        }
    }

    /// <summary>Tells the plug-in that its time is up, without waiting for what it does then.</summary>
    private void LeaveBehind(StrongBox<int> running, Task answer, CancellationTokenSource end) =>
        Task.WhenAll(answer, end.CancelAsync()).ContinueWith(
            late =>
            {
                Forget(running, end);
                logger.LogWarning(late.Exception, "A call of a plug-in has ended after its time was up.");
            },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);

    private static void Forget(StrongBox<int> running, CancellationTokenSource end)
    {
        Interlocked.Decrement(ref running.Value);
        end.Dispose();
    }
}
