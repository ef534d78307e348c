using System.Net;
using System.Net.Sockets;

namespace CoCart.Api.FunctionalTests.Idempotency;

/// <summary>The gate at which the example plug-in holds an add until the test lets it go.</summary>
internal sealed class HeldRequest : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private TcpClient? _held;

    public HeldRequest() => _listener.Start();

    /// <summary>An add of a mug that stops at the gate.</summary>
    public string Body => $$$"""{"id":"62","quantity":"1","item_data":{"trouble":"gate {{{((IPEndPoint)_listener.LocalEndpoint).Port}}}"}}""";

    /// <summary>Comes back when a request has arrived at the gate.</summary>
    public async Task ArriveAsync() => _held = await _listener.AcceptTcpClientAsync();

    public async Task LetGoAsync() => await (_held ?? throw new InvalidOperationException("Nothing has arrived.")).GetStream().WriteAsync(new byte[1]);

    public void Dispose()
    {
        _held?.Dispose();
        _listener.Dispose();
    }
}
