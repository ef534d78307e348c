using System.Collections.Concurrent;
using CoCart.Domain.Common;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoCart.Application.Plugins;

/// <summary>
/// Calls plug-ins. Whatever goes wrong in one is logged under its name and becomes one error of ours. A call that does not
/// end in time is left behind; a plug-in that has left too many behind is not called any more until some of them end.
/// </summary>
public sealed class PluginGuard(IOptions<PluginOptions> options, TimeProvider clock, ILogger<PluginGuard> logger)
{
    private const int MostLeftBehind = 32;

    private readonly ConcurrentDictionary<Type, int> _leftBehind = new();

    public async Task<TAnswer> CallAsync<TAnswer>(
        object plugin, Func<CancellationToken, ValueTask<TAnswer>> call, CancellationToken cancellationToken)
    {
        var type = plugin.GetType();
        try
        {
            return await InTimeAsync(type, call, cancellationToken);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            logger.LogError(failure, "The plug-in {Plugin} failed in {Type}.", type.Assembly.GetName().Name, type.FullName);
            throw PluginErrors.Failed();
        }
    }

    private async Task<TAnswer> InTimeAsync<TAnswer>(
        Type type, Func<CancellationToken, ValueTask<TAnswer>> call, CancellationToken cancellationToken)
    {
        if (_leftBehind.GetValueOrDefault(type) >= MostLeftBehind)
            throw new TimeoutException($"{MostLeftBehind} earlier calls have not ended yet.");

        using var limit = new CancellationTokenSource(options.Value.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        // on a thread of its own: a plug-in may well wait before it gives its task away
        var answer = Task.Run(() => call(either.Token).AsTask(), CancellationToken.None);
        try
        {
            return await answer.WaitAsync(options.Value.Timeout, clock, cancellationToken);
        }
        finally
        {
            if (!answer.IsCompleted)
                LeaveBehind(type, answer);
        }
    }

    private void LeaveBehind(Type type, Task answer)
    {
        _leftBehind.AddOrUpdate(type, 1, (_, count) => count + 1);
        answer.ContinueWith(
            late =>
            {
                _leftBehind.AddOrUpdate(type, 0, (_, count) => count - 1);
                logger.LogWarning(late.Exception, "A call of {Type} has ended after its time was up.", type.FullName);
            },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }
}
