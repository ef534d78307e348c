using System.Net;

namespace CoCart.HistoryChecker.Servers;

/// <summary>The instances on one database: they come and go, and callers take whichever is there.</summary>
internal sealed class Fleet(IDatabase database, string folder) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<ServerProcess> _servers = [];
    private TaskCompletionSource _isUp = NewSignal();

    public int Kills { get; private set; }

    /// <summary>Starts so many at once.</summary>
    public Task StartAsync(int count) => Task.WhenAll(Enumerable.Range(0, count).Select(_ => StartOneAsync()));

    /// <summary>Where one of the running instances listens; waits while there is none.</summary>
    /// <param name="pick">Any number.</param>
    public async ValueTask<IPEndPoint> AnyAsync(int pick)
    {
        while (true)
        {
            Task isUp;
            lock (_gate)
            {
                if (_servers.Count > 0)
                    return _servers[pick % _servers.Count].Address;
                isUp = _isUp.Task;
            }

            await isUp;
        }
    }

    /// <summary>Kills so many instances, the oldest first, and forgets them.</summary>
    public void Kill(int count)
    {
        foreach (var server in Take(count))
        {
            server.Kill();
            server.Dispose();
            Kills++;
        }
    }

    public void Dispose()
    {
        foreach (var server in Take(int.MaxValue))
            server.Dispose();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task StartOneAsync()
    {
        var server = await ServerProcess.StartAsync(database, folder);
        lock (_gate)
        {
            _servers.Add(server);
            _isUp.TrySetResult();
        }
    }

    /// <summary>Clients go on calling a dying server: it is known until it is gone.</summary>
    private List<ServerProcess> Take(int count)
    {
        lock (_gate)
        {
            var taken = _servers.Take(count).ToList();
            _servers.RemoveRange(0, taken.Count);
            if (_servers.Count is 0 && _isUp.Task.IsCompleted)
                _isUp = NewSignal();

            return taken;
        }
    }
}
