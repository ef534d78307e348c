using CoCart.Application.Extensions;
using CoCart.Application.Plugins;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoCart.Infrastructure.Plugins;

/// <summary>Says which plug-ins there are; two callbacks of one namespace stop the start here.</summary>
internal sealed class PluginStart(IReadOnlyList<IPlugin> plugins, CallbackNames callbacks, ILogger<PluginStart> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        // threads that a plug-in holds are made up for at once
        ThreadPool.GetMinThreads(out var threads, out var ports);
        ThreadPool.SetMinThreads(threads + PluginGuard.MostCalls, ports);
        foreach (var plugin in plugins)
            logger.LogInformation(
                "Plug-in {Plugin} {Version} from {File}.",
                plugin.GetType().FullName,
                plugin.GetType().Assembly.GetName().Version,
                plugin.GetType().Assembly.Location);
        if (callbacks.Count > 0)
            logger.LogInformation("Plug-ins answer to {Count} namespaces of cart/update.", callbacks.Count);

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
