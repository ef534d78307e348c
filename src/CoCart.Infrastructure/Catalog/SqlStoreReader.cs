using System.Text.Json;
using CoCart.Domain.Stores;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog;

/// <summary>The store's set-up, read once and kept until it changes.</summary>
internal sealed class SqlStoreReader(IDbContextFactory<CartDbContext> contexts, CatalogCache cache) : IStoreReader
{
    private static readonly string[] NotNeeded =
        [StoreRecordKinds.Media, StoreRecordKinds.Tag, StoreRecordKinds.Brand, StoreRecordKinds.Attribute, StoreRecordKinds.AttributeTerm];

    public ValueTask<Store> ReadAsync(CancellationToken cancellationToken) =>
        cache.Current.Store is { } store ? ValueTask.FromResult(store) : LoadAsync(cancellationToken);

    private async ValueTask<Store> LoadAsync(CancellationToken cancellationToken)
    {
        var generation = cache.Current;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var records = await context.Records.AsNoTracking()
            .Where(record => !NotNeeded.Contains(record.Kind))
            .OrderBy(record => record.Kind).ThenBy(record => record.Key)
            .ToListAsync(cancellationToken);
        var store = StoreDocuments.Store(records.ToLookup(
            record => record.Kind, record => (record.Key, JsonDocument.Parse(record.Document).RootElement)));
        generation.Store = store;

        return store;
    }
}
