using System.Globalization;
using System.Text.Json;
using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog;

/// <summary>Reads products with all they need: parents, variations, terms, image sizes. A fixed number of queries, however many products.</summary>
internal sealed class ProductReader(IDbContextFactory<CartDbContext> contexts)
{
    public async Task<Dictionary<ProductId, Product>> ReadAsync(
        IReadOnlyCollection<ProductId> ids, CatalogCache.Generation generation, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var terms = generation.Terms ??= await TermsAsync(context, cancellationToken);
        var rows = await FamiliesAsync(context, [.. ids.Select(id => id.Value)], cancellationToken);
        var documents = rows.ToDictionary(row => row.Id, row => JsonDocument.Parse(row.Document).RootElement);
        var thumbnails = await ThumbnailsAsync(context, documents.Values, cancellationToken);
        var parents = rows.Where(row => row.ParentId is null)
            .ToDictionary(row => row.Id, row => Parent(row, rows, documents, terms, thumbnails));

        return ids.Select(id => Find(id, rows, documents, parents, terms, thumbnails)).OfType<Product>().ToDictionary(product => product.Id);
    }

    private static Product Parent(
        ProductRow row, List<ProductRow> rows, Dictionary<int, JsonElement> documents, StoreTerms terms, Dictionary<int, string> thumbnails)
    {
        var variations = rows.Where(child => child.ParentId == row.Id && child.Status is "publish")
            .OrderBy(child => child.MenuOrder).ThenBy(child => child.Id)
            .Select(child => documents[child.Id])
            .ToList();

        return ProductDocuments.Product(documents[row.Id], variations, terms, id => thumbnails.GetValueOrDefault(id));
    }

    private static Product? Find(
        ProductId id,
        List<ProductRow> rows,
        Dictionary<int, JsonElement> documents,
        Dictionary<int, Product> parents,
        StoreTerms terms,
        Dictionary<int, string> thumbnails)
    {
        if (parents.TryGetValue(id.Value, out var product))
            return product;
        if (rows.Find(row => row.Id == id.Value) is not { ParentId: { } parentId } || !parents.TryGetValue(parentId, out var parent))
            return null;

        return ProductDocuments.Variation(documents[id.Value], parent, terms, media => thumbnails.GetValueOrDefault(media));
    }

    /// <summary>The products, their parents, and all variations of both.</summary>
    private static Task<List<ProductRow>> FamiliesAsync(CartDbContext context, List<int> ids, CancellationToken cancellationToken)
    {
        var parents = context.Products.Where(row => ids.Contains(row.Id)).Select(row => row.ParentId ?? row.Id);

        return context.Products.AsNoTracking()
            .Where(row => parents.Contains(row.Id) || (row.ParentId != null && parents.Contains(row.ParentId.Value)))
            .ToListAsync(cancellationToken);
    }

    private static async Task<StoreTerms> TermsAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        var records = await context.Records.AsNoTracking()
            .Where(record => record.Kind == StoreRecordKinds.AttributeTerm)
            .OrderBy(record => record.Key)
            .ToListAsync(cancellationToken);
        var slugs = new Dictionary<(int, string), string>();
        foreach (var record in records)
        {
            var json = JsonDocument.Parse(record.Document).RootElement;
            slugs[(int.Parse(record.Key.Split(':')[0], CultureInfo.InvariantCulture), json.Text("name"))] = json.Text("slug");
        }

        return new StoreTerms(slugs);
    }

    private static async Task<Dictionary<int, string>> ThumbnailsAsync(
        CartDbContext context, IEnumerable<JsonElement> documents, CancellationToken cancellationToken)
    {
        var keys = documents.SelectMany(ProductDocuments.MediaOf).Distinct().Select(id => id.ToString(CultureInfo.InvariantCulture)).ToList();
        var records = await context.Records.AsNoTracking()
            .Where(record => record.Kind == StoreRecordKinds.Media && keys.Contains(record.Key))
            .ToListAsync(cancellationToken);

        return records.ToDictionary(record => int.Parse(record.Key, CultureInfo.InvariantCulture), record => Thumbnail(JsonDocument.Parse(record.Document).RootElement));
    }

    private static string Thumbnail(JsonElement media)
    {
        var size = media.Member("media_details")?.Member("sizes")?.Member("woocommerce_thumbnail");

        return size is { } thumbnail ? thumbnail.Text("source_url") : media.Text("source_url");
    }
}
