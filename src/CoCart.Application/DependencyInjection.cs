using System.Reflection;
using CoCart.Application.Batches;
using CoCart.Application.Carts;
using CoCart.Application.Common.Behaviors;
using CoCart.Application.Extensions;
using CoCart.Application.Idempotency;
using CoCart.Application.Idempotency.RunOnce;
using CoCart.Application.Management;
using CoCart.Application.Plugins;
using CoCart.Application.Products;
using CoCart.Application.ProductTypes;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Application;

/// <summary>Registers the use cases.</summary>
public static class DependencyInjection
{
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.AddTransient<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddTransient<IMediator, Mediator>();
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>));
        services.AddTransient<IPipelineBehavior<RunOnceCommand, OnceAnswer>, OneAtATimeBehavior>();
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(StoreChangeBehavior<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(CommitBehavior<,>));
        AddHandlers(services);
        foreach (var validator in AssemblyScanner.FindValidatorsInAssembly(Assembly.GetExecutingAssembly(), includeInternalTypes: true))
            services.AddSingleton(validator.InterfaceType, validator.ValidatorType);

        return services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<CartClock>()
            .AddSingleton<RequestsInProgress>()
            .AddSingleton<Offers>()
            .AddSingleton<CustomPrices>()
            .AddSingleton<CartPrices>()
            .AddSingleton<CartContact>()
            .AddSingleton<CartViews>()
            .AddSingleton<PaymentMethods>()
            .AddSingleton<PluginGuard>()
            .AddSingleton<CallbackNames>()
            .AddSingleton<IProductTypeHandler, NameYourPrice>()
            .AddSingleton<IProductTypeHandler, MixAndMatch>()
            .AddTransient<Additions>()
            .AddScoped<ProductViews>()
            .AddScoped<CartCondition>()
            .AddScoped<BatchScope>()
            .AddTransient<CartLoader>();
    }

    private static void AddHandlers(IServiceCollection services)
    {
        foreach (var type in Assembly.GetExecutingAssembly().GetTypes())
            foreach (var contract in type.GetInterfaces())
                if (contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
                    services.AddTransient(contract, type);
    }
}
