using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CoCart.Infrastructure;

/// <summary>What brings the tables of a database up to date.</summary>
public static class DatabaseMigrations
{
    /// <summary>Brings the database up to date: tables, and what is derived of the store.</summary>
    public static Task MigrateAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        services.Checked().GetRequiredService<DatabasePreparation>().RunAsync(cancellationToken);

    /// <summary>Begins to bring the database up to date, as the server's start does; the start then waits for the end of it. Nothing is touched where a setting is wrong.</summary>
    public static void BeginDatabase(this IServiceProvider services) => services.GetRequiredService<DatabaseInitializer>().Begin();

    /// <summary>Migrations that the database lacks, oldest first; all of them if it is not there yet.</summary>
    public static async Task<IReadOnlyList<string>> ReadPendingMigrationsAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var context = await services.Checked().GetRequiredService<IDbContextFactory<CartDbContext>>().CreateDbContextAsync(cancellationToken);

        return [.. await context.Database.GetPendingMigrationsAsync(cancellationToken)];
    }

    /// <summary>
    /// All migrations of a kind of database as SQL. What the database has is skipped where it knows conditions; SQLite does not, so there the
    /// text is for new files.
    /// </summary>
    public static string WriteMigrationScript(string provider)
    {
        using CartDbContext context = provider switch
        {
            DatabaseOptions.Sqlite => new SqliteDesign().CreateDbContext([]),
            DatabaseOptions.PostgreSql => new PostgreSqlDesign().CreateDbContext([]),
            DatabaseOptions.SqlServer => new SqlServerDesign().CreateDbContext([]),
            _ => throw new ArgumentException($"{provider} is no kind of database.", nameof(provider)),
        };
        var options = context.Database.IsSqlite() ? MigrationsSqlGenerationOptions.Default : MigrationsSqlGenerationOptions.Idempotent;

        return context.GetService<IMigrator>().GenerateScript(options: options).ReplaceLineEndings("\n");
    }

    /// <summary>Commands do not start the server, which would check its settings.</summary>
    private static IServiceProvider Checked(this IServiceProvider services) =>
        services.GetRequiredService<IOptions<DatabaseOptions>>().Value.Provider.Length > 0 ? services : throw new InvalidOperationException("No database is chosen.");
}
