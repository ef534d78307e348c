using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Extensions;

/// <summary>A server with the example plug-in, on the store of extended products.</summary>
public sealed class ExtensionServer : IAsyncLifetime
{
    private readonly Workplace _workplace = new();
    private RunningServer? _server;
    private HttpClient? _client;

    /// <summary>The folder that the example plug-in is in.</summary>
    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "plugins");

    /// <summary>Where the plug-in writes events down.</summary>
    internal string EventFile => Path.Combine(_workplace.Folder, "events.txt");

    internal HttpClient Client => _client ?? throw new InvalidOperationException("The server has not been started.");

    public async Task InitializeAsync()
    {
        var import = await _workplace.RunAsync("import", "woocommerce", ExtensionStore.Export(_workplace));
        Assert.Equal(0, import.ExitCode);
        _server = RunningServer.In(
            "Production",
            _workplace,
            $"--Plugins:Folder={Folder}",
            "--Plugins:Timeout=00:00:00.500",
            "--Example:Features=type,validator,prices,shipping,callback,events",
            $"--Example:EventFile={EventFile}");
        _client = _server.NewClient();
    }

    public Task DisposeAsync()
    {
        _client?.Dispose();
        _server?.Dispose();
        _workplace.Dispose();

        return Task.CompletedTask;
    }

    internal Shopper NewShopper() => new(Client);
}

/// <summary>Tests that share one server with the example plug-in; each uses carts of its own.</summary>
[CollectionDefinition(Name)]
public sealed class ExtensionGroup : ICollectionFixture<ExtensionServer>
{
    public const string Name = "one server with a plug-in";
}
