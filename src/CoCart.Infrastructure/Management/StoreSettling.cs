using CoCart.Infrastructure.Catalog;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management;

/// <summary>Brings up to date what is derived of changed documents, and tells that the store has changed.</summary>
internal sealed class StoreSettling(CatalogIndex index, CatalogCache cache)
{
    /// <summary>Beyond it everything is made anew faster than so many products one by one.</summary>
    private const int MostFamilies = 1000;

    public async Task RunAsync(StoreWork work, CancellationToken cancellationToken)
    {
        if (!work.HasChanged)
            return;

        // rows that were only looked at are made anew
        work.Context.ChangeTracker.Clear();
        if (work.Families.Count > MostFamilies)
            await index.RebuildAsync(work.Context, cancellationToken);
        else
            await index.RefreshAsync(work.Context, work.Families, work.HasChangedTerms, cancellationToken);
        await RaiseRevisionAsync(work.Context, cancellationToken);
    }

    /// <summary>This process need not wait until it notices.</summary>
    public void Announce() => cache.Renew();

    private static async Task RaiseRevisionAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        var raised = await context.Revisions.Where(revision => revision.Id == StoreRevisionRow.OnlyId)
            .ExecuteUpdateAsync(revision => revision.SetProperty(row => row.Number, row => row.Number + 1), cancellationToken);
        if (raised > 0)
            return;
        context.Add(new StoreRevisionRow { Id = StoreRevisionRow.OnlyId, Number = 1 });
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }
}
