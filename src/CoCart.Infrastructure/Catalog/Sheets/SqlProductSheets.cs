using System.Globalization;
using System.Text.Json;
using CoCart.Application.Products;
using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Sheets;

/// <summary>What the catalogue shows of the products of our tables, read once and kept until the store changes.</summary>
internal sealed class SqlProductSheets(IDbContextFactory<CartDbContext> contexts, CatalogCache cache) : IProductSheets
{
    public async ValueTask<IReadOnlyDictionary<ProductId, ProductSheet>> FindManyAsync(
        IReadOnlyCollection<ProductId> ids, CancellationToken cancellationToken)
    {
        var generation = cache.Current;
        var found = new Dictionary<ProductId, ProductSheet>(ids.Count);
        var missing = new List<int>();
        foreach (var id in ids)
        {
            if (!generation.Sheets.TryFind<ProductSheet>(id, out var sheet))
                missing.Add(id.Value);
            else if (sheet is not null)
                found[id] = sheet;
        }

        if (missing.Count > 0)
            await ReadAsync(missing, found, generation, cancellationToken);

        return found;
    }

    private async Task ReadAsync(
        List<int> missing, Dictionary<ProductId, ProductSheet> found, CatalogCache.Generation generation, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        generation.Facts ??= await SheetFacts.ReadAsync(context, cancellationToken);
        var documents = await DocumentsAsync(context, missing, cancellationToken);
        var slugs = await context.Entries
            .Where(entry => missing.Contains(entry.Id) && entry.ParentId != 0)
            .ToDictionaryAsync(entry => entry.Id, entry => entry.Slug, cancellationToken);
        var images = new SheetImages(generation.Facts.Sizes, await MediaAsync(context, documents.Values.Select(document => document.Json), cancellationToken));
        foreach (var number in missing)
        {
            var sheet = Sheet(number, documents, slugs, generation.Facts.Slugs, images) is { } read
                ? read.Images.Count > 0 ? read : read with { Images = generation.Facts.Placeholder }
                : null;
            generation.Sheets.Keep(new ProductId(number), sheet);
            if (sheet is not null)
                found[sheet.Id] = sheet;
        }
    }

    private static ProductSheet? Sheet(
        int id, Dictionary<int, (int? Parent, JsonElement Json)> documents, Dictionary<int, string> slugs, StoreTerms terms, SheetImages images)
    {
        if (!documents.TryGetValue(id, out var own))
            return null;
        if (own.Parent is not { } parent)
            return SheetDocuments.Product(own.Json, terms, images);

        return documents.TryGetValue(parent, out var above)
            ? SheetDocuments.Variation(own.Json, above.Json, slugs.GetValueOrDefault(id, ""), terms, images)
            : null;
    }

    /// <summary>The products, and the parents of those that are variations.</summary>
    private static async Task<Dictionary<int, (int? Parent, JsonElement Json)>> DocumentsAsync(
        CartDbContext context, List<int> ids, CancellationToken cancellationToken)
    {
        var parents = context.Products.Where(row => ids.Contains(row.Id)).Select(row => row.ParentId);
        var rows = await context.Products.AsNoTracking()
            .Where(row => ids.Contains(row.Id) || parents.Contains(row.Id))
            .ToListAsync(cancellationToken);

        return rows.ToDictionary(row => row.Id, row => (row.ParentId, JsonDocument.Parse(row.Document).RootElement));
    }

    private static async Task<Dictionary<int, JsonElement>> MediaAsync(
        CartDbContext context, IEnumerable<JsonElement> documents, CancellationToken cancellationToken)
    {
        var keys = documents.SelectMany(ProductDocuments.MediaOf).Distinct().Select(id => id.ToString(CultureInfo.InvariantCulture)).ToList();
        var records = await context.Records.AsNoTracking()
            .Where(record => record.Kind == StoreRecordKinds.Media && keys.Contains(record.Key))
            .ToListAsync(cancellationToken);

        return records.ToDictionary(record => int.Parse(record.Key, CultureInfo.InvariantCulture), record => JsonDocument.Parse(record.Document).RootElement);
    }
}
