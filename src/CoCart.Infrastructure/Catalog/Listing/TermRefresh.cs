using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Makes the rows of all terms anew from the store's descriptions and from which products belong to them now.</summary>
internal static class TermRefresh
{
    public static async Task RunAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        var source = await TermSource.ReadAsync(context, cancellationToken);
        var links = await context.ProductTerms.AsNoTracking().ToListAsync(cancellationToken);
        var shown = await context.Entries.Where(entry => entry.Place == EntryPlaces.Product)
            .Select(entry => new { entry.Id, entry.Shown })
            .ToDictionaryAsync(entry => entry.Id, entry => (entry.Shown & EntryPlaces.InCatalog) > 0, cancellationToken);
        await context.Terms.ExecuteDeleteAsync(cancellationToken);
        await CatalogIndex.StoreAsync(context, TermBuilder.Rows(source, links, shown), cancellationToken);
    }
}
