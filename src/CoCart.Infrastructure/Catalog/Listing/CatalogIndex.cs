using System.Text.Json;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Makes what products are found by, anew from the store's descriptions, as part of the transaction that changed them.</summary>
internal sealed class CatalogIndex(ITextIndex texts, TimeProvider clock)
{
    private const int Portion = 2000;

    public async Task RebuildAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        await context.ProductTerms.ExecuteDeleteAsync(cancellationToken);
        await context.Terms.ExecuteDeleteAsync(cancellationToken);
        await context.Entries.ExecuteDeleteAsync(cancellationToken);
        await texts.ClearAsync(context, cancellationToken);

        var terms = await TermSource.ReadAsync(context, cancellationToken);
        var ratings = await ReviewSums.ReadAsync(context, cancellationToken);
        var builder = new EntryBuilder(terms, ratings, clock.GetUtcNow());
        await foreach (var family in FamiliesAsync(context, cancellationToken))
            builder.Take(family);

        await StoreAsync(context, builder.Entries(), cancellationToken);
        await StoreAsync(context, builder.Links, cancellationToken);
        await StoreAsync(context, TermBuilder.Rows(terms, builder), cancellationToken);
        await texts.AddAsync(context, builder.Texts, cancellationToken);
        await context.CountIndexAsync(cancellationToken);
    }

    /// <summary>A database from before there was an index gets one.</summary>
    public async Task EnsureAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        if (await context.Entries.AnyAsync(cancellationToken) || !await context.Products.AnyAsync(cancellationToken))
            return;

        await context.OpenForWritingAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await RebuildAsync(context, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Products with their variations, one after the other: a large catalogue is never in memory as a whole.</summary>
    private static async IAsyncEnumerable<ProductFamily> FamiliesAsync(
        CartDbContext context, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ProductFamily? family = null;
        var rows = context.Products.AsNoTracking().OrderBy(row => row.ParentId ?? row.Id).ThenBy(row => row.ParentId != null).ThenBy(row => row.MenuOrder).ThenBy(row => row.Id);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var json = JsonDocument.Parse(row.Document).RootElement;
            if (row.ParentId is null)
            {
                if (family is not null)
                    yield return family;
                family = new ProductFamily(json, []);
            }
            else if (family?.Product.Id() == row.ParentId)
            {
                family.Variations.Add(json);
            }
        }

        if (family is not null)
            yield return family;
    }

    private static async Task StoreAsync<TRow>(CartDbContext context, IEnumerable<TRow> rows, CancellationToken cancellationToken)
        where TRow : class
    {
        foreach (var portion in rows.Chunk(Portion))
        {
            context.AddRange(portion);
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }
    }
}

/// <summary>A product and its variations, as the store describes them.</summary>
internal sealed record ProductFamily(JsonElement Product, List<JsonElement> Variations);
