using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CoCart.Client;

/// <summary>Registers the client.</summary>
public static class ServiceCollectionExtensions
{
    private const string HttpClientName = "CoCart";

    /// <summary>
    /// Registers <see cref="CoCartClient"/>, one for each scope, on connections that are shared. Register an <see cref="ICartKeyStore"/> of
    /// your own, scoped, to keep keys longer than a scope lives.
    /// </summary>
    /// <returns>For more handlers, proxies and the like.</returns>
    public static IHttpClientBuilder AddCoCartClient(this IServiceCollection services, Action<CoCartClientOptions> configure)
    {
        services.AddOptions<CoCartClientOptions>().Configure(configure)
            .Validate(options => options.Server is { IsAbsoluteUri: true }, "CoCartClientOptions.Server is the absolute address of the server.");
        services.TryAddScoped<ICartKeyStore>(_ => new MemoryCartKeyStore());
        services.TryAddScoped(provider => new CoCartClient(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName), provider.GetRequiredService<ICartKeyStore>()));
        services.TryAddTransient<RetryHandler>();

        return services.AddHttpClient(HttpClientName, (provider, http) => http.BaseAddress =
                provider.GetRequiredService<IOptions<CoCartClientOptions>>().Value.Server is { } server ? CoCartClientOptions.FaceOf(server) : null)
            // the handlers are shared by all carts: a cookie of one must not become another's
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { UseCookies = false })
            .AddHttpMessageHandler<RetryHandler>();
    }
}
