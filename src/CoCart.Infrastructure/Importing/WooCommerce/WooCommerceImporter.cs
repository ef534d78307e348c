using CoCart.Application.Imports;
using CoCart.Infrastructure.Catalog;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Importing.WooCommerce.Sources;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>Imports the JSON that a store's <c>wc/v3</c> REST API gives out, wherever it is read from.</summary>
internal sealed class WooCommerceImporter(
    IDbContextFactory<CartDbContext> contexts, CatalogCache cache, CatalogIndex index, TimeProvider clock) : IStoreImporter
{
    public async Task<ImportReport> ImportAsync(StoreOrigin origin, ImportOptions options, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.OpenForWritingAsync(cancellationToken);
        await context.ExpectMuchAsync(cancellationToken);
        var log = new ImportLog(context, SourceOpener.NameOf(origin));
        await log.ReadAsync(cancellationToken);
        using var source = await SourceOpener.OpenAsync(origin, context, log, clock, cancellationToken);
        var run = new ImportRun(context, source, log, options);
        await RunAsync(run, context, log, cancellationToken);

        return run.Report(clock.GetElapsedTime(started));
    }

    /// <summary>Products are found by what is stored even if the import is stopped half-way.</summary>
    private async Task RunAsync(ImportRun run, CartDbContext context, ImportLog log, CancellationToken cancellationToken)
    {
        var isComplete = false;
        try
        {
            await run.TakeAllAsync(cancellationToken);
            isComplete = true;
        }
        finally
        {
            if (run.HasStored || (log.IsStale && isComplete))
                await FinishAsync(context, log, run.Changes, isComplete);
        }
    }

    private async Task FinishAsync(CartDbContext context, ImportLog log, ImportChanges changes, bool isComplete)
    {
        var refresh = await index.RefreshInSlicesAsync(context, log.IsStale ? null : changes.Products, CancellationToken.None);
        await using var transaction = await context.BeginTurnAsync(CancellationToken.None);
        await context.RaiseRevisionAsync(CancellationToken.None);
        await log.EndAsync(isComplete, CancellationToken.None);
        await context.SaveChangesAsync(CancellationToken.None);
        await refresh.SettleAsync(changes.HasTerms, CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        cache.Renew();
        await context.CountIndexAsync(CancellationToken.None);
    }
}
