using AutoMapper.Internal;
using AutoMapper.Internal.Mappers;
using CoCart.Api.Batches;
using CoCart.Api.Common.Answers;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.OpenApi;
using CoCart.Api.Common.Parameters.Binding;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using CoCart.Api.Documentation;
using CoCart.Api.Idempotency;
using CoCart.Api.Legacy;
using CoCart.Api.Management;
using CoCart.Api.V2.Carts;
using CoCart.Api.WebShop;
using CoCart.Application;
using CoCart.Application.Carts;
using CoCart.Application.Idempotency;
using CoCart.Application.Products;
using CoCart.Application.Sessions.HandOver;
using CoCart.Infrastructure;
using CoCart.Infrastructure.Plugins;
using MediatR;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoCart.Api;

/// <summary>Registers and arranges the HTTP side.</summary>
public static class DependencyInjection
{
    /// <summary>Largest body that is read, in bytes.</summary>
    private const long MaxBodySize = 1024 * 1024;

    /// <summary>Everything that the server is made of.</summary>
    public static WebApplicationBuilder AddCoCart(this WebApplicationBuilder builder)
    {
        // looking at every service whenever it is asked for takes up to a tenth of the speed: the tests do
        builder.Host.UseDefaultServiceProvider((context, provider) =>
            provider.ValidateScopes = provider.ValidateOnBuild = context.Configuration.GetValue<bool>("Diagnostics:ValidateServices"));
        builder.Services.AddApplication().AddInfrastructure(builder.Configuration).AddPlugins(builder.Configuration);

        return builder.AddApi();
    }

    public static WebApplicationBuilder AddApi(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = MaxBodySize;
            kestrel.AddServerHeader = false;
        });
        services.AddOptions<CatalogueOptions>().BindConfiguration(CatalogueOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ReviewOptions>().BindConfiguration(ReviewOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<CartOptions>().BindConfiguration(CartOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<FeeOptions>().BindConfiguration(FeeOptions.Section).ValidateOnStart();
        services.AddOptions<CorsOptions>().BindConfiguration(CorsOptions.Section).ValidateOnStart();
        services.AddOptions<AuthenticationOptions>().BindConfiguration(AuthenticationOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<HandoverOptions>().BindConfiguration(HandoverOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddCallers().AddSingleton<CartCookies>().AddSingleton<CartSessions>().AddSingleton<CartAnswers>().AddSingleton<RouteTable>().AddSingleton<RouteIndex>().AddScoped<WebShopVisits>();
        services.AddOptions<WebhookOptions>().BindConfiguration(WebhookOptions.Section);
        services.AddSingleton<WebhookSignature>();
        services.AddOptions<IdempotencyOptions>().BindConfiguration(IdempotencyOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<RequestKeys>();
        services.AddSingleton<ApiPipeline>().AddScoped<BatchRunner>();
        services.AddScoped<CartExpiry>().AddTransient(typeof(IPipelineBehavior<,>), typeof(CartExpiryBehavior<,>));
        services.Configure<ForwardedHeadersOptions>(forwarding => forwarding.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.AddExceptionHandler<ErrorEnvelopeHandler>();
        services.AddAutoMapper(mapper =>
        {
            mapper.LicenseKey = builder.Configuration["Licensing:AutoMapper"];
            // what a profile has shaped is taken as it is; without this every list would be copied
            mapper.Internal().Mappers.Insert(0, new AssignableMapper());
            mapper.AddMaps(typeof(DependencyInjection).Assembly);
        });
        services.AddSingleton<ParameterBinder, RestParameterBinder>().AddSingleton<IActionResultExecutor<ObjectResult>, RestResultExecutor>();
        services.AddMvcCore(mvc =>
        {
            // requests bind themselves, and say themselves what is wrong with them
            mvc.Filters.Clear();
            mvc.ValueProviderFactories.Clear();
            mvc.ModelBinderProviders.Clear();
            mvc.ModelBinderProviders.Add(new RestBinders());
            mvc.ModelValidatorProviders.Clear();
            mvc.OutputFormatters.Clear();
            mvc.OutputFormatters.Add(new RestOutputFormatter());
            mvc.Conventions.Add(new LegacySwitch(builder.Configuration.GetSection(LegacyOptions.Section).Get<LegacyOptions>() ?? new LegacyOptions()));
        }).AddApiExplorer().ConfigureApiBehaviorOptions(api => api.SuppressModelStateInvalidFilter = api.SuppressMapClientErrors = true);
        services.AddDocuments().AddDocs();

        return builder;
    }

    private static IServiceCollection AddCallers(this IServiceCollection services) => services
        .AddSingleton<FailureThrottle>()
        .AddSingleton<BasicAuthentication>()
        .AddSingleton<OAuthAuthentication>()
        .AddSingleton<ApiKeyAuthentication>()
        .AddSingleton<CallerAuthentication>();

    public static WebApplication UseApi(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<DocumentMiddleware>();
        app.UseDocs();
        app.Use(app.Services.GetRequiredService<ApiPipeline>().Begin);
        app.UseMiddleware<FaceMiddleware>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = _ => Task.CompletedTask,
            SuppressDiagnosticsCallback = _ => true,
        });
        app.UseRouting();
        app.UseMiddleware<CartSessionMiddleware>();
        app.UseMiddleware<RouteMiddleware>();
        app.UseMiddleware<IdempotencyMiddleware>();
        app.UseMiddleware<CartConditionMiddleware>();
        app.MapControllers();

        return app;
    }
}
