using CoCart.Api.FunctionalTests.Extensions;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Idempotency;

/// <summary>Three servers on one database: two alike, and one with a plug-in that can hold a request.</summary>
public sealed class ConcurrentServers : IDisposable
{
    private readonly Workplace _workplace = new();

    public ConcurrentServers()
    {
        One = RunningServer.In("Development", _workplace);
        Other = RunningServer.In("Development", _workplace);
        Extended = RunningServer.In(
            "Development", _workplace, $"--Plugins:Folder={ExtensionServer.Folder}", "--Plugins:Timeout=00:01:00", "--Example:Features=validator");
    }

    public RunningServer One { get; }

    public RunningServer Other { get; }

    public RunningServer Extended { get; }

    public void Dispose()
    {
        One.Dispose();
        Other.Dispose();
        Extended.Dispose();
        _workplace.Dispose();
    }
}
