using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Persistence.Carts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CoCart.Infrastructure.Persistence.Providers;

/// <summary>Registers the database that the setting names, and what is done otherwise there.</summary>
internal static class DependencyInjection
{
    private const string DefaultConnection = "Data Source=cocart.db";

    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DatabaseOptions>().BindConfiguration(DatabaseOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        var options = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        var connection = configuration.GetConnectionString("CoCart") ?? "";

        return options.Provider switch
        {
            DatabaseOptions.PostgreSql => services.AddPostgreSql(Required(connection), options),
            DatabaseOptions.SqlServer => services.AddSqlServer(Required(connection), options),
            _ => services.AddSqlite(connection.Length > 0 ? connection : DefaultConnection),
        };
    }

    private static IServiceCollection AddSqlite(this IServiceCollection services, string connection) => services
        .AddSingleton<ITextIndex, SqliteTextIndex>()
        .AddSingleton<ICartWriter, WriteLane>()
        .AddContexts<SqliteCartDbContext>((_, context) => context.UseSqlite(connection));

    private static IServiceCollection AddPostgreSql(this IServiceCollection services, string connection, DatabaseOptions options) => services
        .AddSingleton<ITextIndex, PostgreSqlTextIndex>()
        .AddSingleton<ICartWriter, WritePool>()
        .AddSingleton(_ => NpgsqlDataSource.Create(PostgreSqlConnections.Completed(connection)))
        .AddContexts<PostgreSqlCartDbContext>((services, context) => context.UseNpgsql(
            services.GetRequiredService<NpgsqlDataSource>(), server => server.ExecutionStrategy(dependencies => new PostgreSqlRetries(dependencies, options)))
            .AddInterceptors(new StorableTexts()));

    private static IServiceCollection AddSqlServer(this IServiceCollection services, string connection, DatabaseOptions options) => services
        .AddSingleton<ITextIndex, SqlServerTextIndex>()
        .AddSingleton<ICartWriter, WritePool>()
        .AddContexts<SqlServerCartDbContext>((_, context) => context.UseSqlServer(
            connection,
            server => server
                .ExecutionStrategy(dependencies => new SqlServerRetries(dependencies, options))
                .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)));

    private static IServiceCollection AddContexts<TContext>(this IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> choose)
        where TContext : CartDbContext => services
            .AddPooledDbContextFactory<TContext>((provider, options) => choose(provider, options.EnableThreadSafetyChecks(false).ConfigureWarnings(LeaveFailuresToCallers)))
            .AddSingleton<IDbContextFactory<CartDbContext>, ContextFactory<TContext>>();

    /// <summary>Who asked knows what a failure means, a lost race or a table that is not there yet, and logs it if it is none of those.</summary>
    private static void LeaveFailuresToCallers(WarningsConfigurationBuilder warnings) => warnings.Log(
        (RelationalEventId.CommandError, LogLevel.Debug), (RelationalEventId.ConnectionError, LogLevel.Debug), (CoreEventId.SaveChangesFailed, LogLevel.Debug));

    private static string Required(string connection) =>
        connection.Length > 0 ? connection : throw new InvalidOperationException("ConnectionStrings:CoCart must say where the database is.");
}
