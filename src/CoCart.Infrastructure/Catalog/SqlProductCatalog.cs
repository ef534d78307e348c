using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog;

/// <summary>The products of our tables, read once and kept until the store changes.</summary>
internal sealed class SqlProductCatalog(IDbContextFactory<CartDbContext> contexts, CatalogCache cache, ProductReader reader) : IProductCatalog
{
    public ValueTask<Product?> FindAsync(ProductId id, CancellationToken cancellationToken) =>
        cache.Current.Products.TryFind<Product>(id, out var product) ? ValueTask.FromResult(product) : ReadAsync(id, cancellationToken);

    public async ValueTask<Product?> FindBySkuAsync(string sku, CancellationToken cancellationToken)
    {
        var generation = cache.Current;
        var normalized = Normalize(sku);
        if (normalized.Length is 0)
            return null;
        if (!generation.Skus.TryFind<object>(normalized, out var known))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var found = await context.Products.AsNoTracking()
                .Where(row => row.Sku == normalized && row.Status != "trash")
                .OrderBy(row => row.Id)
                .Select(row => (int?)row.Id)
                .FirstOrDefaultAsync(cancellationToken);
            known = found is { } number ? new ProductId(number) : null;
            generation.Skus.Keep(normalized, known);
        }

        return known is ProductId id ? await FindAsync(id, cancellationToken) : null;
    }

    public ValueTask<IReadOnlyDictionary<ProductId, Product>> FindManyAsync(IReadOnlyCollection<ProductId> ids, CancellationToken cancellationToken)
    {
        var generation = cache.Current;
        var found = new Dictionary<ProductId, Product>(ids.Count);
        List<ProductId>? missing = null;
        foreach (var id in ids)
        {
            if (!generation.Products.TryFind<Product>(id, out var product))
                (missing ??= []).Add(id);
            else if (product is not null)
                found[id] = product;
        }

        return missing is null ? ValueTask.FromResult<IReadOnlyDictionary<ProductId, Product>>(found) : ReadManyAsync(missing, found, cancellationToken);
    }

    /// <summary>How article numbers are compared.</summary>
    public static string Normalize(string sku) => sku.Trim().ToUpperInvariant();

    private async ValueTask<Product?> ReadAsync(ProductId id, CancellationToken cancellationToken)
    {
        var generation = cache.Current;
        var product = (await reader.ReadAsync([id], generation, cancellationToken)).GetValueOrDefault(id);
        generation.Products.Keep(id, product);

        return product;
    }

    private async ValueTask<IReadOnlyDictionary<ProductId, Product>> ReadManyAsync(
        List<ProductId> missing, Dictionary<ProductId, Product> found, CancellationToken cancellationToken)
    {
        var generation = cache.Current;
        var read = await reader.ReadAsync(missing, generation, cancellationToken);
        foreach (var id in missing)
        {
            generation.Products.Keep(id, read.GetValueOrDefault(id));
            if (read.TryGetValue(id, out var product))
                found[id] = product;
        }

        return found;
    }
}
