using CoCart.Application.Extensions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.ExamplePlugin;

/// <summary>One small example of every extension point; <c>Example:Features</c> chooses among them.</summary>
public sealed class ExamplePlugin : IPlugin
{
    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        var features = configuration["Example:Features"]?.Split(',') ?? [];
        foreach (var feature in features)
            Register(feature, services, configuration);
    }

    private static void Register(string feature, IServiceCollection services, IConfiguration configuration) => _ = feature switch
    {
        "type" => services.AddSingleton<IProductTypeHandler, GiftCards>(),
        "validator" => services.AddSingleton<IAddToCartValidator, FewOfEach>(),
        "prices" => services.AddSingleton<IPriceProvider, QuantityPrices>(),
        "tax" => services.AddSingleton<ITaxProvider, FlatTax>(),
        "shipping" => services.AddSingleton<IShippingProvider, Drones>(),
        "callback" => services.AddSingleton<ICartCallback, GiftWrapping>(),
        "events" => services.AddSingleton<ICartEventHandler>(new EventFile(configuration["Example:EventFile"] ?? "events.txt")),
        "clock" => services.AddSingleton<TimeProvider>(new MovedClock(configuration["Example:ClockFile"] ?? "clock.txt")),
        _ => throw new ArgumentException($"\"{feature}\" is not a feature."),
    };
}
