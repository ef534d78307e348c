using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Persistence.Providers;
using CoCart.Infrastructure.Signing;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Persistence;

/// <summary>Brings a database up to date: tables, what products are found by, and the server's secret.</summary>
internal sealed class DatabasePreparation(IDbContextFactory<CartDbContext> contexts, ITextIndex texts, CatalogIndex index, SigningKeys keys)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await IsUpToDateAsync(context, cancellationToken))
            await context.MigrateAsync(cancellationToken);
        await texts.PrepareAsync(context, cancellationToken);
        await index.EnsureAsync(context, cancellationToken);
        await keys.LoadAsync(context, cancellationToken);
    }

    /// <summary>For certain; if not, the migration finds out what is missing.</summary>
    private static async Task<bool> IsUpToDateAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        if (!context.IsThere)
            return false;

        try
        {
            var applied = await PlainQuery.TextsAsync(context, "select \"MigrationId\" from \"__EFMigrationsHistory\"", cancellationToken);

            return !context.Database.GetMigrations().Except(applied).Any();
        }
        catch (Exception failure) when (failure.IsOfDatabase())
        {
            // there is no such table yet, or no such database; whatever else it is, the migration tells it
            return false;
        }
    }

    /// <summary>There is no product in it, of any status.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        return !await context.Products.AnyAsync(cancellationToken);
    }
}
