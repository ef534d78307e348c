using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Idempotency;

/// <summary>A server that hands out tokens and takes reviews as fast as they come.</summary>
public sealed class TokenServer : IDisposable
{
    private readonly Workplace _workplace = new();
    private readonly RunningServer _server;

    public TokenServer()
    {
        _server = RunningServer.In("Development", _workplace, "--Jwt:Secret=a secret of more than thirty-two characters", "--Reviews:Pause=00:00:00");
        Client = _server.NewClient();
    }

    public HttpClient Client { get; }

    /// <summary>Where the database is.</summary>
    public Workplace Workplace => _workplace;

    public void Dispose()
    {
        Client.Dispose();
        _server.Dispose();
        _workplace.Dispose();
    }
}
