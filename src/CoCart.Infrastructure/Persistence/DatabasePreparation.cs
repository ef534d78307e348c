using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Signing;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Persistence;

/// <summary>Brings a database up to date: tables, what products are found by, and the server's secret.</summary>
internal sealed class DatabasePreparation(IDbContextFactory<CartDbContext> contexts, ITextIndex texts, CatalogIndex index, SigningKeys keys)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            await context.MigrateAsync(cancellationToken);
        await texts.PrepareAsync(context, cancellationToken);
        await index.EnsureAsync(context, cancellationToken);
        await keys.LoadAsync(context, cancellationToken);
    }

    /// <summary>There is no product in it, of any status.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        return !await context.Products.AnyAsync(cancellationToken);
    }
}
