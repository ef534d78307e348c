using CoCart.Infrastructure.Catalog;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Persistence;

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
        await work.Context.RaiseRevisionAsync(cancellationToken);
    }

    /// <summary>This process need not wait until it notices.</summary>
    public void Announce() => cache.Renew();
}
