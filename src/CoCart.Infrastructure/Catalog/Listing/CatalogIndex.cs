using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Makes what products are found by, from the store's descriptions.</summary>
internal sealed class CatalogIndex(ITextIndex texts, TimeProvider clock)
{
    /// <summary>So many products keep other writers waiting for some hundredths of a second.</summary>
    private const int Slice = 200;

    private const int Portion = 2000;

    /// <summary>How long others may take the lock between two slices. SQLite lets who waits look for it at intervals only.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(10);

    /// <summary>Everything anew, as part of the transaction that changed it.</summary>
    public async Task RebuildAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        var refresh = Begin(context, isWhole: true);
        foreach (var slice in await SlicesAsync(context, cancellationToken))
            await refresh.TakeAsync(slice, cancellationToken);
        await refresh.SettleAsync(withTerms: true, cancellationToken);
        await context.CountIndexAsync(cancellationToken);
    }

    /// <summary>Some products and their variations, and what they change of others: groups and terms. Part of the caller's transaction.</summary>
    /// <param name="context">The tables.</param>
    /// <param name="products">Those that have changed.</param>
    /// <param name="withTerms">Terms have changed, too.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task RefreshAsync(CartDbContext context, IReadOnlyCollection<int> products, bool withTerms, CancellationToken cancellationToken)
    {
        var refresh = Begin(context, isWhole: false);
        if (products.Count > 0)
            await refresh.TakeAsync(products, cancellationToken);
        await refresh.SettleAsync(withTerms, cancellationToken);
    }

    /// <summary>
    /// The same outside of any transaction, in many short ones of its own, so that carts are written in between. What is left for the
    /// caller's last transaction is to settle what is answered.
    /// </summary>
    /// <param name="context">The tables.</param>
    /// <param name="products">Those that have changed; none: all.</param>
    /// <param name="cancellationToken">Stops after the slice at hand.</param>
    public async Task<CatalogRefresh> RefreshInSlicesAsync(CartDbContext context, IReadOnlyCollection<int>? products, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        var refresh = Begin(context, isWhole: products is null);
        foreach (var slice in products?.Order().Chunk(Slice) ?? await SlicesAsync(context, cancellationToken))
        {
            await using (var transaction = await context.BeginTurnAsync(cancellationToken))
            {
                await refresh.TakeAsync(slice, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
            }

            await Task.Delay(Breath, clock, cancellationToken);
        }

        return refresh;
    }

    /// <summary>A database from before there was an index gets one.</summary>
    public async Task EnsureAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        if (await context.Entries.AnyAsync(cancellationToken) || !await context.Products.AnyAsync(cancellationToken))
            return;

        await context.OpenForWritingAsync(cancellationToken);
        await using var transaction = await context.BeginTurnAsync(cancellationToken);
        if (await context.Entries.AnyAsync(cancellationToken))
            return; // another process was faster

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

    private CatalogRefresh Begin(CartDbContext context, bool isWhole) => new(context, texts, clock.GetUtcNow(), isWhole);

    private static async Task<IEnumerable<int[]>> SlicesAsync(CartDbContext context, CancellationToken cancellationToken) =>
        (await context.Products.Where(row => row.ParentId == null).OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken)).Chunk(Slice);
}
