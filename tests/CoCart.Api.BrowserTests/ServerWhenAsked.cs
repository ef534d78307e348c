using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.BrowserTests;

/// <summary>A running server with the sample store, started by the first test that wants it: skipped tests start none.</summary>
public sealed class ServerWhenAsked : IDisposable
{
    private readonly Lazy<RunningServer> _server = new(() => new RunningServer());

    public Uri Address => _server.Value.Address;

    public void Dispose()
    {
        if (_server.IsValueCreated)
            _server.Value.Dispose();
    }
}
