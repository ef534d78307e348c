using CoCart.Application.Common.Messaging;
using CoCart.Application.Extensions;
using CoCart.Application.Plugins;
using CoCart.Domain.Carts;
using CoCart.Infrastructure.Persistence.Carts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoCart.Infrastructure.Plugins;

/// <summary>Lets plug-ins register what they bring along.</summary>
public static class DependencyInjection
{
    /// <summary>To be called when the server's own parts are registered: what a plug-in registers comes after them.</summary>
    public static IServiceCollection AddPlugins(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PluginOptions>().BindConfiguration(PluginOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        if (configuration[$"{PluginOptions.Section}:{nameof(PluginOptions.Folder)}"] is not { Length: > 0 } folder)
            return services;

        var plugins = PluginLoader.Load(folder);
        foreach (var plugin in plugins)
            Register(plugin, services, configuration);
        if (services.Has<ICartEventHandler>())
            services.AddEvents();

        return services.AddSingleton(plugins).AddHostedService<PluginStart>().AddAdvice();
    }

    private static void Register(IPlugin plugin, IServiceCollection services, IConfiguration configuration)
    {
        try
        {
            plugin.Register(services, configuration);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            throw new PluginLoadException(plugin.GetType().Assembly.Location, $"{plugin.GetType().FullName} fails to register: {failure.Message}", failure);
        }
    }

    private static void AddEvents(this IServiceCollection services) => services
        .AddSingleton<CartEventPump>()
        .AddSingleton<IHostedService>(provider => provider.GetRequiredService<CartEventPump>())
        .AddScoped(provider => new WatchedWork(
            provider.GetRequiredService<CartWork>(), provider.GetRequiredService<CartEventPump>(), provider.GetRequiredService<TimeProvider>()))
        .AddScoped<ICartRepository>(provider => provider.GetRequiredService<WatchedWork>())
        .AddScoped<IUnitOfWork>(provider => provider.GetRequiredService<WatchedWork>());
}
