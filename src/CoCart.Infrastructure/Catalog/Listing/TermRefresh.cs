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
        var counts = await context.ProductTerms
            .GroupBy(link => new { link.Taxonomy, link.TermId })
            .Select(group => new { group.Key.Taxonomy, group.Key.TermId, Count = group.Count() })
            .ToDictionaryAsync(group => (group.Taxonomy, group.TermId), group => group.Count, cancellationToken);
        var shown = await context.Entries
            .Where(entry => entry.Place == EntryPlaces.Product && (entry.Shown & EntryPlaces.InCatalog) > 0)
            .Join(context.ProductTerms.Where(link => Taxonomies.OfShop.Contains(link.Taxonomy)), entry => entry.Id, link => link.ProductId, (entry, link) => link)
            .AsNoTracking()
            .ToListAsync(cancellationToken);

        await context.Terms.ExecuteDeleteAsync(cancellationToken);
        var builder = new TermBuilder(source, counts, shown.ToLookup(link => (link.Taxonomy, link.TermId), link => link.ProductId));
        await CatalogIndex.StoreAsync(context, builder.Rows(), cancellationToken);
    }
}
