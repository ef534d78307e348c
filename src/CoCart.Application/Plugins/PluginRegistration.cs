using CoCart.Application.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CoCart.Application.Plugins;

/// <summary>Registers who asks plug-ins. What nobody has a plug-in for is not registered, so that it costs nothing.</summary>
public static class PluginRegistration
{
    /// <summary>To be called when all plug-ins have registered themselves.</summary>
    public static IServiceCollection AddAdvice(this IServiceCollection services)
    {
        if (services.Has<IPriceProvider>() || services.Has<ITaxProvider>() || services.Has<IShippingProvider>())
            services.AddScoped<PricingAdvice>().TryAddScoped<Advice>();
        if (services.Has<IAddToCartValidator>() || services.Any(IsTypeHandlerOfAPlugin))
            services.AddScoped<AddAdvice>().TryAddScoped<Advice>();
        if (services.Has<ICartCallback>())
            services.AddScoped<CallbackAdvice>().TryAddScoped<Advice>();

        return services;
    }

    /// <summary>Some plug-in has registered an implementation.</summary>
    public static bool Has<TContract>(this IServiceCollection services) => services.Any(service => service.ServiceType == typeof(TContract));

    private static bool IsTypeHandlerOfAPlugin(ServiceDescriptor service) =>
        service.ServiceType == typeof(IProductTypeHandler) && service.ImplementationType?.Assembly != typeof(PluginRegistration).Assembly;
}
