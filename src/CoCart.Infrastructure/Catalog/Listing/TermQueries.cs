using CoCart.Application.Products;
using CoCart.Domain.Stores;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Narrows products to those that belong to terms.</summary>
internal static class TermQueries
{
    public static async Task<IQueryable<CatalogEntryRow>> NarrowAsync(
        CartDbContext context, IQueryable<CatalogEntryRow> entries, TermFilter filter, Store store, CancellationToken cancellationToken)
    {
        var ids = await ResolveAsync(context, filter, cancellationToken);
        if (filter.Taxonomy is Taxonomies.Category or Taxonomies.Brand)
        {
            var parents = filter.Taxonomy is Taxonomies.Category ? store.Categories : await ParentsAsync(context, filter.Taxonomy, cancellationToken);
            ids = [.. ids.Concat(parents.Keys.Where(id => IsBelow(id, ids, parents))).Distinct()];
        }

        if (filter.Match is not TermMatch.All)
            return Belonging(context, entries, filter.Taxonomy, ids, isWanted: filter.Match is TermMatch.Any);

        return ids.Count is 0
            ? Belonging(context, entries, filter.Taxonomy, ids, isWanted: true)
            : ids.Aggregate(entries, (narrowed, id) => Belonging(context, narrowed, filter.Taxonomy, [id], isWanted: true));
    }

    private static IQueryable<CatalogEntryRow> Belonging(
        CartDbContext context, IQueryable<CatalogEntryRow> entries, string taxonomy, IReadOnlyList<int> ids, bool isWanted)
    {
        var members = context.ProductTerms.Where(link => link.Taxonomy == taxonomy && ids.Contains(link.TermId)).Select(link => link.ProductId);

        return isWanted ? entries.Where(entry => members.Contains(entry.Id)) : entries.Where(entry => !members.Contains(entry.Id));
    }

    private static async Task<IReadOnlyList<int>> ResolveAsync(CartDbContext context, TermFilter filter, CancellationToken cancellationToken)
    {
        if (filter.Slugs.Count is 0)
            return filter.Ids;
        var named = await context.Terms
            .Where(term => term.Taxonomy == filter.Taxonomy && filter.Slugs.Contains(term.Slug))
            .Select(term => term.Id)
            .ToListAsync(cancellationToken);

        return [.. filter.Ids.Union(named)];
    }

    private static async Task<IReadOnlyDictionary<int, int>> ParentsAsync(CartDbContext context, string taxonomy, CancellationToken cancellationToken) =>
        await context.Terms.Where(term => term.Taxonomy == taxonomy && term.ParentId > 0).ToDictionaryAsync(term => term.Id, term => term.ParentId, cancellationToken);

    private static bool IsBelow(int id, IReadOnlyList<int> ancestors, IReadOnlyDictionary<int, int> parents)
    {
        // a category that is its own ancestor is a mistake of the store, not a reason to walk for ever
        var seen = new HashSet<int>();
        for (var parent = parents.GetValueOrDefault(id); parent > 0 && seen.Add(parent); parent = parents.GetValueOrDefault(parent))
            if (ancestors.Contains(parent))
                return true;

        return false;
    }
}

/// <summary>Kinds of terms; those of attributes are named like them, as <c>pa_color</c>.</summary>
internal static class Taxonomies
{
    public const string Category = "category";
    public const string Tag = "tag";
    public const string Brand = "brand";

    /// <summary>What is the shop's itself: terms that may lie below each other or are shown where the catalogue shows their products.</summary>
    public static readonly string[] OfShop = [Category, Tag, Brand];
}
