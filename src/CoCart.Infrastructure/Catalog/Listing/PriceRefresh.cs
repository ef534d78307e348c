using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>
/// Reduced prices begin and end by themselves: what products are found by follows. Answers show the right price anyway,
/// for they work it out each time. Doing it twice, in two processes, does no harm.
/// </summary>
internal sealed class PriceRefresh(IDbContextFactory<CartDbContext> contexts, ProductReader reader, TimeProvider clock)
{
    private const int Portion = 500;

    /// <summary>How many entries were brought up to date.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        if ((await DueAsync(context, now, cancellationToken)).Count is 0)
            return 0;

        await context.OpenForWritingAsync(cancellationToken);
        await using var transaction = await context.BeginTurnAsync(cancellationToken);
        var due = await DueAsync(context, now, cancellationToken);
        var products = await ReadAsync(due, cancellationToken);
        foreach (var product in due.Select(id => products.GetValueOrDefault(id)).OfType<Product>().OrderBy(product => product.Type is ProductType.Grouped))
            await StoreAsync(context, product.Id, await SpanAsync(context, product, products, now, cancellationToken), cancellationToken);
        await context.RaiseRevisionAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        return due.Count;
    }

    private static async Task<List<ProductId>> DueAsync(CartDbContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var moment = now.ToUnixTimeSeconds();
        var ids = await context.Entries.Where(entry => entry.PricesUntil <= moment).OrderBy(entry => entry.PricesUntil).Take(Portion)
            .Select(entry => entry.Id)
            .ToListAsync(cancellationToken);

        return [.. ids.Select(id => new ProductId(id))];
    }

    /// <summary>The products, and the variations that their prices are made of.</summary>
    private async Task<Dictionary<ProductId, Product>> ReadAsync(List<ProductId> ids, CancellationToken cancellationToken)
    {
        using var generation = new CatalogCache.Generation();
        var products = await reader.ReadAsync(ids, generation, cancellationToken);
        var parts = products.Values.SelectMany(product => product.Variations.Select(variation => variation.Id)).Where(id => !products.ContainsKey(id)).ToList();
        foreach (var (id, part) in await reader.ReadAsync(parts, generation, cancellationToken))
            products[id] = part;

        return products;
    }

    private static async Task<PriceSpan> SpanAsync(
        CartDbContext context, Product product, Dictionary<ProductId, Product> products, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (product.Type is not ProductType.Grouped)
            return PriceSpan.Of(product, [.. product.Variations.Select(variation => products.GetValueOrDefault(variation.Id)).OfType<Product>()], now);

        var children = product.GroupedIds.Select(id => id.Value).ToList();
        var spans = await context.Entries.Where(entry => children.Contains(entry.Id)).ToDictionaryAsync(
            entry => entry.Id, entry => new PriceSpan(entry.LowestPrice, entry.HighestPrice, entry.IsOnSale, entry.PricesUntil), cancellationToken);

        return PriceSpan.OfGroup(product, spans);
    }

    private static Task<int> StoreAsync(CartDbContext context, ProductId id, PriceSpan span, CancellationToken cancellationToken) =>
        context.Entries.Where(entry => entry.Id == id.Value).ExecuteUpdateAsync(
            entry => entry
                .SetProperty(row => row.LowestPrice, span.Lowest)
                .SetProperty(row => row.HighestPrice, span.Highest)
                .SetProperty(row => row.IsOnSale, span.IsOnSale)
                .SetProperty(row => row.PricesUntil, span.Until),
            cancellationToken);
}
