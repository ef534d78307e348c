using System.Net;
using CoCart.HistoryChecker.Servers;
using CoCart.HistoryChecker.Wire;

namespace CoCart.HistoryChecker.Shopping;

/// <summary>One client's connections to the servers.</summary>
internal sealed class ShopLine(Fleet fleet, Random random) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly Dictionary<IPEndPoint, WireConnection> _connections = [];

    /// <summary>Requests that were sent again because their answer was lost.</summary>
    public int Repetitions { get; private set; }

    /// <summary>
    /// Sends a request to any server that is there. One with a key is sent until it is answered; of another that was sent and
    /// not answered there is nothing to tell.
    /// </summary>
    public async Task<WireResponse?> SendAsync(WireRequest request)
    {
        while (true)
        {
            var server = await fleet.AnyAsync(random.Next(int.MaxValue));
            try
            {
                var response = await (await ConnectionAsync(server)).SendAsync(request);
                if (!IsStillRunning(response, request))
                    return response;
                await Task.Delay(Pause);
            }
            catch (NotSentException)
            {
                // the server is down: nothing was asked, so another is asked
                await Task.Delay(Pause);
            }
            catch (IOException)
            {
                Forget(server);
                if (request.IdempotencyKey is null)
                    return null;
                Repetitions++;
            }
        }
    }

    public void Dispose()
    {
        foreach (var connection in _connections.Values)
            connection.Dispose();
    }

    /// <summary>The first sending of this request is still at work elsewhere: its answer comes with a later repetition.</summary>
    private static bool IsStillRunning(WireResponse response, WireRequest request) =>
        response.Status is (int)HttpStatusCode.Conflict && request.IdempotencyKey is not null;

    private async ValueTask<WireConnection> ConnectionAsync(IPEndPoint server)
    {
        if (!_connections.TryGetValue(server, out var connection))
            _connections[server] = connection = await WireConnection.OpenAsync(server);

        return connection;
    }

    private void Forget(IPEndPoint server)
    {
        if (_connections.Remove(server, out var connection))
            connection.Dispose();
    }
}
