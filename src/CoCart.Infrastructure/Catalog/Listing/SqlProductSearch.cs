using System.Text.Json;
using CoCart.Application.Products;
using CoCart.Domain.Catalog;
using CoCart.Domain.Stores;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Finds products by our index. What was found is remembered until the store changes.</summary>
internal sealed class SqlProductSearch(
    IDbContextFactory<CartDbContext> contexts, CatalogCache cache, ITextIndex texts, RelatedProducts related, IStoreReader stores) : IProductSearch
{
    /// <summary>Nobody asks twice for what takes so long to say.</summary>
    private const int LongestKey = 2000;

    public async ValueTask<Listed<ProductId>> FindAsync(ProductFilter filter, PageOf page, CancellationToken cancellationToken)
    {
        var generation = cache.Current;
        var key = JsonSerializer.Serialize(new { filter, page });
        if (generation.Lists.TryFind<Listed<ProductId>>(key, out var known) && known is not null)
            return known;

        var store = await stores.ReadAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var order = filter.Order ?? DefaultOrder(store);
        var words = filter.Search.Trim().Length > 0 ? await texts.LookUpAsync(context, SearchWords.Parse(filter.Search), cancellationToken) : null;
        var entries = await NarrowAsync(context, filter, order, store, cancellationToken);
        if (words is not null)
        {
            // only who sorts by relevance has article numbers searched, too: the original does not know that order, nor that search
            var hits = texts.Find(context, words, withSkus: order is ProductOrder.Relevance);
            entries = entries.Where(entry => hits.Contains(entry.Id));
        }
        var found = order is ProductOrder.Include && filter.Include.Count > 0
            ? InOrder(await entries.Select(entry => entry.Id).ToListAsync(cancellationToken), filter.Include, page)
            : await PageReading.ReadAsync(Sort(context, entries, filter, order, words), entries, page, IsNarrow(filter), cancellationToken);
        if (key.Length <= LongestKey && order is not ProductOrder.Random)
            generation.Lists.Keep(key, found);

        return found;
    }

    public async ValueTask<ProductId?> FindBySlugAsync(string slug, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var id = await context.Entries
            .Where(entry => entry.Slug == slug && entry.Place == EntryPlaces.Product)
            .OrderBy(entry => entry.Id)
            .Select(entry => (int?)entry.Id)
            .FirstOrDefaultAsync(cancellationToken);

        return id is { } number ? new ProductId(number) : null;
    }

    public ValueTask<IReadOnlyDictionary<ProductId, IReadOnlyList<ProductId>>> FindRelatedAsync(
        IReadOnlyCollection<ProductSheet> sheets, CancellationToken cancellationToken) => related.FindAsync(sheets, cancellationToken);

    private static async Task<IQueryable<CatalogEntryRow>> NarrowAsync(
        CartDbContext context, ProductFilter filter, ProductOrder order, Store store, CancellationToken cancellationToken)
    {
        var entries = ProductSorting.Sortable(ProductQueries.Narrow(context, filter), order);
        foreach (var term in filter.Terms)
            entries = await TermQueries.NarrowAsync(context, entries, term, store, cancellationToken);

        return entries;
    }

    private IQueryable<int> Sort(CartDbContext context, IQueryable<CatalogEntryRow> entries, ProductFilter filter, ProductOrder order, SearchWords? words)
    {
        if (order is not ProductOrder.Relevance || words is null)
            return ProductSorting.Sort(entries, order, filter.IsAscending, context.SortsNothingFirst).Select(entry => entry.Id);

        return entries
            .Join(texts.Rank(context, words), entry => entry.Id, hit => hit.Id, (entry, hit) => new { entry, hit })
            .OrderBy(pair => pair.hit.Tier).ThenBy(pair => pair.hit.Rank).ThenByDescending(pair => pair.entry.CreatedAt).ThenByDescending(pair => pair.entry.Id)
            .Select(pair => pair.entry.Id);
    }

    /// <summary>It leaves so little, or takes so long to find, that all of it is better read at once.</summary>
    private static bool IsNarrow(ProductFilter filter) => filter.Terms.Count > 0 || filter.Search.Length > 0 || filter.VariationsOf is not null;

    private static Listed<ProductId> InOrder(List<int> found, IReadOnlyList<int> wanted, PageOf page) => new(
        [.. wanted.Where(found.Contains).Distinct().Skip(page.Start).Take(page.Size).Select(id => new ProductId(id))], found.Count);

    private static ProductOrder DefaultOrder(Store store) => store.Site.DefaultOrder switch
    {
        "menu_order" => ProductOrder.MenuOrder,
        "popularity" => ProductOrder.Popularity,
        "rating" => ProductOrder.Rating,
        _ => ProductOrder.Date,
    };
}
