using CoCart.Application.Common.Messaging;
using CoCart.Application.Common.Signing;
using CoCart.Application.Idempotency;
using CoCart.Application.Imports;
using CoCart.Application.Products;
using CoCart.Application.Sessions;
using CoCart.Application.Sessions.HandOver;
using CoCart.Application.Users;
using CoCart.Application.Users.ApiKeys;
using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using CoCart.Domain.Customers;
using CoCart.Domain.Pricing.Coupons;
using CoCart.Domain.Stores;
using CoCart.Infrastructure.Catalog;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Catalog.Reviews;
using CoCart.Infrastructure.Catalog.Sheets;
using CoCart.Infrastructure.Catalog.Terms;
using CoCart.Infrastructure.Customers;
using CoCart.Infrastructure.Customers.ApiKeys;
using CoCart.Infrastructure.Customers.Tokens;
using CoCart.Infrastructure.Importing.WooCommerce;
using CoCart.Infrastructure.Management;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Carts;
using CoCart.Infrastructure.Persistence.Idempotency;
using CoCart.Infrastructure.Persistence.Providers;
using CoCart.Infrastructure.Signing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Infrastructure;

/// <summary>Registers what talks to the outside.</summary>
public static class DependencyInjection
{
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDatabase(configuration);
        services.AddOptions<SigningOptions>().BindConfiguration(SigningOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<JwtOptions>().BindConfiguration(JwtOptions.Section).ValidateDataAnnotations().ValidateOnStart();

        return services.AddStore().AddUsers().AddCarts().AddManagement();
    }

    private static IServiceCollection AddStore(this IServiceCollection services) => services
        .AddSingleton<DatabasePreparation>()
        .AddSingleton<DatabaseInitializer>()
        .AddHostedService(services => services.GetRequiredService<DatabaseInitializer>())
        .AddHostedService<StoreWatch>()
        .AddHostedService<PriceClock>()
        .AddSingleton<PriceRefresh>()
        .AddSingleton<CatalogCache>()
        .AddSingleton<ProductReader>()
        .AddSingleton<IProductCatalog, SqlProductCatalog>()
        .AddSingleton<IStoreReader, SqlStoreReader>()
        .AddSingleton<ICouponBook, SqlCouponBook>()
        .AddSingleton<CatalogIndex>()
        .AddSingleton<RelatedProducts>()
        .AddSingleton<IProductSearch, SqlProductSearch>()
        .AddSingleton<IProductSheets, SqlProductSheets>()
        .AddSingleton<ITermBook, SqlTermBook>()
        .AddScoped<IReviewBook, SqlReviewBook>()
        .AddSingleton<IStoreImporter, WooCommerceImporter>();

    private static IServiceCollection AddUsers(this IServiceCollection services) => services
        .AddSingleton<SigningKeys>()
        .AddSingleton<ISigningKeys>(provider => provider.GetRequiredService<SigningKeys>())
        .AddSingleton<ICustomerDirectory, SqlCustomerDirectory>()
        .AddSingleton<IPasswordChecker, PasswordChecker>()
        .AddScoped<IApiKeys, SqlApiKeys>()
        .AddSingleton<JwtKeys>()
        .AddScoped<IAccessTokens, AccessTokens>();

    private static IServiceCollection AddCarts(this IServiceCollection services) => services
        .AddSingleton<CartTables>()
        .AddSingleton<CartMemory>()
        .AddSingleton<ISessionList, SqlSessionList>()
        .AddSingleton<ISessionCleaner, ExpiredCarts>()
        .AddScoped<IHandovers, SqlHandovers>()
        .AddScoped<WritePlace>()
        .AddScoped<IKeptAnswers, SqlKeptAnswers>()
        .AddHostedService<CartCleanUp>()
        .AddScoped<CartWork>()
        .AddTransient<ICartRepository>(provider => provider.GetRequiredService<CartWork>())
        .AddTransient<IUnitOfWork>(provider => provider.GetRequiredService<CartWork>());
}
