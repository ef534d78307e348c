using CoCart.Application.Products;
using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>
/// Finds products that share a category or tag with others: for each the next ones in the catalogue after itself, and
/// after the last the first. So every product is named by some, and an answer stays the same until the store changes.
/// </summary>
internal sealed class RelatedProducts(IDbContextFactory<CartDbContext> contexts, CatalogCache cache)
{
    private const int Most = 5;

    public async ValueTask<IReadOnlyDictionary<ProductId, IReadOnlyList<ProductId>>> FindAsync(
        IReadOnlyCollection<ProductSheet> sheets, CancellationToken cancellationToken)
    {
        var generation = cache.Current;
        foreach (var taxonomy in (string[])[Taxonomies.Category, Taxonomies.Tag])
            await LoadAsync(generation, taxonomy, [.. sheets.SelectMany(sheet => Terms(sheet, taxonomy)).Distinct()], cancellationToken);

        return sheets.ToDictionary(sheet => sheet.Id, sheet => Of(sheet, generation));
    }

    private static IReadOnlyList<ProductId> Of(ProductSheet sheet, CatalogCache.Generation generation)
    {
        var candidates = Members(sheet, Taxonomies.Category, generation).Concat(Members(sheet, Taxonomies.Tag, generation))
            .SelectMany(members => After(members, sheet))
            .Distinct()
            .OrderBy(id => id < sheet.Id.Value).ThenBy(id => id);

        return [.. candidates.Take(Most).Select(id => new ProductId(id))];
    }

    /// <summary>Enough of a term's products to fill a list.</summary>
    private static IEnumerable<int> After(int[] members, ProductSheet sheet)
    {
        var start = Array.BinarySearch(members, sheet.Id.Value);
        start = start < 0 ? ~start : start;

        return Enumerable.Range(0, members.Length)
            .Select(step => members[(start + step) % members.Length])
            .Where(id => id != sheet.Id.Value && !sheet.UpsellIds.Contains(new ProductId(id)))
            .Take(Most);
    }

    private static IEnumerable<int[]> Members(ProductSheet sheet, string taxonomy, CatalogCache.Generation generation) =>
        Terms(sheet, taxonomy).Select(id => generation.Members.GetValueOrDefault((taxonomy, id), []));

    private static IEnumerable<int> Terms(ProductSheet sheet, string taxonomy) =>
        (taxonomy is Taxonomies.Tag ? sheet.Tags : sheet.Categories).Select(term => term.Id);

    private async Task LoadAsync(CatalogCache.Generation generation, string taxonomy, List<int> ids, CancellationToken cancellationToken)
    {
        ids.RemoveAll(id => generation.Members.ContainsKey((taxonomy, id)));
        if (ids.Count is 0)
            return;

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var links = await context.ProductTerms
            .Where(link => link.Taxonomy == taxonomy && ids.Contains(link.TermId))
            .Join(context.Entries.Where(entry => entry.Place == EntryPlaces.Product && (entry.Shown == EntryPlaces.Everywhere || entry.Shown == EntryPlaces.InCatalog)), link => link.ProductId, entry => entry.Id, (link, _) => new { link.TermId, link.ProductId })
            .OrderBy(link => link.ProductId)
            .ToListAsync(cancellationToken);
        var members = links.ToLookup(link => link.TermId, link => link.ProductId);
        foreach (var id in ids)
            generation.Members[(taxonomy, id)] = [.. members[id]];
    }
}
