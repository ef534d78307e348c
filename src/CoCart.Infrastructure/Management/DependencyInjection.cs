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
        .AddSingleton<IManagedTable, ProductTable>()
        .AddSingleton<IManagedTable, CouponTable>()
        .AddSingleton<IManagedTable, CustomerTable>()
        .AddSingleton<IManagedTable, RecordTable>()
        .AddSingleton<IManagedTable, ZoneTable>()
        .AddSingleton<IManagedTable, SettingTable>()
        .AddSingleton<IManagedTable, ReviewTable>()
        .AddSingleton<IManagedStore, SqlManagedStore>()
        .AddSingleton<StoreSettling>()
        .AddScoped<IStoreChanges, SqlStoreChanges>();
}
