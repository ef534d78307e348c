using System.Text.Json;
using CoCart.Application.Management;
using CoCart.Application.Products;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Management.Documents;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Records;

/// <summary>Records that set the store up, as they are kept; terms with the number of products that they have now.</summary>
internal static class RecordReading
{
    public static async Task<Listed<JsonElement>> ListAsync(CartDbContext context, StorePlace place, DocumentFilter filter, CancellationToken cancellationToken)
    {
        await EnsureParentAsync(context, place, cancellationToken);
        var described = RecordPlace.Of(place.Kind);
        var start = RecordPlace.Key(place, "");
        var documents = await context.Records.AsNoTracking()
            .Where(record => record.Kind == described.Record && record.Key.StartsWith(start))
            .OrderBy(record => record.Key)
            .Select(record => record.Document)
            .ToListAsync(cancellationToken);
        var shown = await CountedAsync(context, place, [.. documents.Select(StoredJson.Parse)], cancellationToken);

        return described.IsPaged ? DocumentList.Page(shown, filter, described.Order) : DocumentList.Whole([.. shown.OrderBy(document => document.Number("id"))], filter);
    }

    public static async Task<JsonElement?> FindAsync(CartDbContext context, StorePlace place, string id, CancellationToken cancellationToken)
    {
        await EnsureParentAsync(context, place, cancellationToken);
        var (kind, key) = (RecordPlace.Of(place.Kind).Record, RecordPlace.Key(place, id));
        var document = await context.Records.Where(record => record.Kind == kind && record.Key == key).Select(record => record.Document).FirstOrDefaultAsync(cancellationToken);

        return document is null ? null : (await CountedAsync(context, place, [StoredJson.Parse(document)], cancellationToken))[0];
    }

    /// <summary>Values belong to an attribute that is there.</summary>
    public static async Task EnsureParentAsync(CartDbContext context, StorePlace place, CancellationToken cancellationToken)
    {
        if (place.Kind is StoreKind.AttributeTerm
            && !await context.Records.AnyAsync(record => record.Kind == StoreRecordKinds.Attribute && record.Key == place.Parent, cancellationToken))
            throw ManagementErrors.Unknown(StoreKind.Attribute);
    }

    private static async Task<IReadOnlyList<JsonElement>> CountedAsync(
        CartDbContext context, StorePlace place, IReadOnlyList<JsonElement> documents, CancellationToken cancellationToken)
    {
        if (await TaxonomyAsync(context, place, cancellationToken) is not { } taxonomy)
            return documents;
        var counts = await context.Terms.AsNoTracking().Where(term => term.Taxonomy == taxonomy).ToDictionaryAsync(term => term.Id, term => term.Count, cancellationToken);

        return [.. documents.Select(document => Counted(document, counts.GetValueOrDefault(document.Number("id"))))];
    }

    private static JsonElement Counted(JsonElement document, int count)
    {
        var shown = StoredJson.Open(document);
        shown["count"] = count;

        return StoredJson.Close(shown);
    }

    private static async Task<string?> TaxonomyAsync(CartDbContext context, StorePlace place, CancellationToken cancellationToken) => place.Kind switch
    {
        StoreKind.Category => Taxonomies.Category,
        StoreKind.Tag => Taxonomies.Tag,
        StoreKind.Brand => Taxonomies.Brand,
        StoreKind.AttributeTerm => await context.Records.Where(record => record.Kind == StoreRecordKinds.Attribute && record.Key == place.Parent)
            .Select(record => record.Document).FirstOrDefaultAsync(cancellationToken) is { } attribute ? StoredJson.Parse(attribute).Text("slug") : null,
        _ => null,
    };
}
