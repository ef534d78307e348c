using CoCart.Api.FunctionalTests.Server;
using Microsoft.Playwright;

namespace CoCart.Api.BrowserTests;

/// <summary>A running server with the sample store, and a browser that has never seen it.</summary>
public sealed class BrowserAndServer : IAsyncLifetime
{
    /// <summary>Milliseconds: machines that run tests are busy ones.</summary>
    private const float Patience = 120_000;

    private RunningServer? _server;
    private IPlaywright? _driver;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        _server = new RunningServer();
        _driver = await Playwright.CreateAsync();
        _browser = await _driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = ["--no-sandbox"], Timeout = Patience });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _driver?.Dispose();
        _server?.Dispose();
    }

    /// <param name="width">Of the window, in pixels.</param>
    internal async Task<OpenedPage> NewPageAsync(int width = 1280)
    {
        if (_browser is null || _server is null)
            throw new InvalidOperationException("There is no browser.");
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        context.SetDefaultTimeout(Patience);

        return new OpenedPage(await context.NewPageAsync(), _server.Address);
    }
}
