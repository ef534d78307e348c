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
    public async ValueTask<Listed<ProductId>> FindAsync(ProductFilter filter, PageOf page, CancellationToken cancellationToken)
    {
        var generation = cache.Current;
        var key = JsonSerializer.Serialize(new { filter, page });
        if (generation.Lists.TryFind<Listed<ProductId>>(key, out var known) && known is not null)
            return known;

        var store = await stores.ReadAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var order = filter.Order ?? DefaultOrder(store);
        var entries = await NarrowAsync(context, filter, order, store, cancellationToken);
        var found = order is ProductOrder.Include && filter.Include.Count > 0
            ? InOrder(await entries.Select(entry => entry.Id).ToListAsync(cancellationToken), filter.Include, page)
            : await ReadAsync(Sort(context, entries, filter, order), page, await entries.CountAsync(cancellationToken), cancellationToken);
        generation.Lists.Keep(key, found);

        return found;
    }

    public async ValueTask<ProductId?> FindBySlugAsync(string slug, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var id = await context.Entries
            .Where(entry => entry.Slug == slug && entry.IsListed)
            .Select(entry => (int?)entry.Id)
            .FirstOrDefaultAsync(cancellationToken);

        return id is { } number ? new ProductId(number) : null;
    }

    public ValueTask<IReadOnlyDictionary<ProductId, IReadOnlyList<ProductId>>> FindRelatedAsync(
        IReadOnlyCollection<ProductSheet> sheets, CancellationToken cancellationToken) => related.FindAsync(sheets, cancellationToken);

    private async Task<IQueryable<ProductEntryRow>> NarrowAsync(
        CartDbContext context, ProductFilter filter, ProductOrder order, Store store, CancellationToken cancellationToken)
    {
        var entries = ProductSorting.Sortable(ProductQueries.Narrow(context, filter), order);
        foreach (var term in filter.Terms)
            entries = await TermQueries.NarrowAsync(context, entries, term, store, cancellationToken);
        if (filter.Search.Trim().Length is 0)
            return entries;

        // only who sorts by relevance has article numbers searched, too: the original does not know that order, nor that search
        var words = SearchWords.Parse(filter.Search);
        var hits = order is ProductOrder.Relevance ? texts.Rank(context, words).Select(hit => hit.Id) : texts.Find(context, words);

        return entries.Where(entry => hits.Contains(entry.Id));
    }

    private IQueryable<int> Sort(CartDbContext context, IQueryable<ProductEntryRow> entries, ProductFilter filter, ProductOrder order)
    {
        if (order is not ProductOrder.Relevance || filter.Search.Trim().Length is 0)
            return ProductSorting.Sort(entries, order, filter.IsAscending).Select(entry => entry.Id);

        return entries
            .Join(texts.Rank(context, SearchWords.Parse(filter.Search)), entry => entry.Id, hit => hit.Id, (entry, hit) => new { entry, hit })
            .OrderBy(pair => pair.hit.Tier).ThenBy(pair => pair.hit.Rank).ThenByDescending(pair => pair.entry.CreatedAt).ThenByDescending(pair => pair.entry.Id)
            .Select(pair => pair.entry.Id);
    }

    private static async Task<Listed<ProductId>> ReadAsync(IQueryable<int> ids, PageOf page, int total, CancellationToken cancellationToken)
    {
        var part = total is 0 ? [] : await ids.Skip(page.Start).Take(page.Size).ToListAsync(cancellationToken);

        return new Listed<ProductId>([.. part.Select(id => new ProductId(id))], total);
    }

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
