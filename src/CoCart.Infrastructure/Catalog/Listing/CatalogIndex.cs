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
        await foreach (var family in ProductFamilies.ReadAsync(context.Products, cancellationToken))
        {
            builder.Take(family);
            if (builder.Texts.Count >= Portion)
                await StoreTextsAsync(context, builder, cancellationToken);
        }

        await StoreAsync(context, builder.Entries(), cancellationToken);
        await StoreAsync(context, builder.Links, cancellationToken);
        await StoreAsync(context, TermBuilder.Rows(terms, builder.Links, builder.Published), cancellationToken);
        await StoreTextsAsync(context, builder, cancellationToken);
        await context.CountIndexAsync(cancellationToken);
    }

    private async Task StoreTextsAsync(CartDbContext context, EntryBuilder builder, CancellationToken cancellationToken)
    {
        await texts.AddAsync(context, builder.Texts, cancellationToken);
        builder.Texts.Clear();
    }

    /// <summary>Makes it anew for some products and their variations, and for what they change of others: groups and terms.</summary>
    public Task RefreshAsync(CartDbContext context, IReadOnlyCollection<int> products, CancellationToken cancellationToken) =>
        new CatalogRefresh(context, texts, clock.GetUtcNow(), cancellationToken).RunAsync(products);

    /// <summary>Makes it anew for terms whose products stay the same.</summary>
    public static Task RefreshTermsAsync(CartDbContext context, CancellationToken cancellationToken) => TermRefresh.RunAsync(context, cancellationToken);

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

    public static async Task StoreAsync<TRow>(CartDbContext context, IEnumerable<TRow> rows, CancellationToken cancellationToken)
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
