using CoCart.Application.Management;
using CoCart.Infrastructure.Management.Coupons;
using CoCart.Infrastructure.Management.Customers;
using CoCart.Infrastructure.Management.Products;
using CoCart.Infrastructure.Management.Records;
using CoCart.Infrastructure.Management.Reviews;
using CoCart.Infrastructure.Management.Settings;
using CoCart.Infrastructure.Management.Zones;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Infrastructure.Management;

/// <summary>Registers what managers read and change the store by.</summary>
internal static class DependencyInjection
{
    public static IServiceCollection AddManagement(this IServiceCollection services) => services
        .AddTable<ProductTable>()
        .AddTable<CouponTable>()
        .AddTable<CustomerTable>()
        .AddTable<RecordTable>()
        .AddTable<ZoneTable>()
        .AddTable<SettingTable>()
        .AddTable<ReviewTable>()
        .AddSingleton<IManagedStore, SqlManagedStore>()
        .AddSingleton<StoreSettling>()
        .AddScoped<IStoreChanges, SqlStoreChanges>();

    private static IServiceCollection AddTable<TTable>(this IServiceCollection services)
        where TTable : class, IManagedTable => services
        .AddSingleton<TTable>()
        .AddSingleton<IManagedTable>(provider => provider.GetRequiredService<TTable>())
        .AddSingleton<IDocumentKeeper>(provider => provider.GetRequiredService<TTable>());
}
