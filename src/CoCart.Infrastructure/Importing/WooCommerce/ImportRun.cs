using CoCart.Application.Imports;
using CoCart.Infrastructure.Importing.WooCommerce.Sources;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>One import: reads portions and stores each in a transaction of its own, so that nobody waits for it.</summary>
internal sealed class ImportRun(CartDbContext context, IStoreSource source, ImportLog log, ImportOptions options)
{
    private readonly List<(string Kind, ImportTally Tally)> _tallies = [];

    /// <summary>What the store's products are found by otherwise than before.</summary>
    public ImportChanges Changes { get; } = new();

    /// <summary>Something is stored that products are not found by yet.</summary>
    public bool HasStored { get; private set; }

    public async Task TakeAllAsync(CancellationToken cancellationToken)
    {
        var imports = await ImportsAsync(cancellationToken);
        foreach (var import in imports)
        {
            var tally = new ImportTally(import.Kind, source.Place(import.Kind));
            _tallies.Add((import.Kind, tally));
            var rows = 0;
            Tell(import.Kind, imports.Count, rows);
            await foreach (var portion in source.ReadAsync(import.Kind, cancellationToken))
            {
                await TakeAsync(import, portion, tally, cancellationToken);
                Tell(import.Kind, imports.Count, rows += portion.Rows.Count);
            }
        }
    }

    public ImportReport Report(TimeSpan duration) => new(
        [.. _tallies.Select(taken => taken.Tally.Count)], [.. _tallies.SelectMany(taken => taken.Tally.Rejected)], source.Left, options.IsDryRun, duration);

    private async Task TakeAsync(IRowImport import, SourcePortion portion, ImportTally tally, CancellationToken cancellationToken)
    {
        var changes = tally.Changes;
        await using var turn = await TurnAsync(cancellationToken);
        await import.TakeAsync(portion.Rows, tally, cancellationToken);
        var isChanged = tally.Changes > changes;
        if (!options.IsDryRun && (isChanged || portion.Mark is not null))
        {
            await log.NoteAsync(portion.Mark, cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
            if (turn is not null)
                await turn.CommitAsync(cancellationToken);
            HasStored = true;
        }

        context.ChangeTracker.Clear();
    }

    /// <summary>Where many write at a time, nobody changes what a portion is compared with; none: who writes keeps all others out, and reading must not take so long.</summary>
    private async Task<IDbContextTransaction?> TurnAsync(CancellationToken cancellationToken) =>
        options.IsDryRun || context.HasOneWriter ? null : await context.BeginTurnAsync(cancellationToken);

    private async Task<IReadOnlyList<IRowImport>> ImportsAsync(CancellationToken cancellationToken)
    {
        var products = await context.Products.Where(row => row.ParentId == null).Select(row => row.Id).ToHashSetAsync(cancellationToken);

        return
        [
            .. RecordKind.All.Select(kind => new RecordImport(context, kind, Changes)),
            new ProductImport(context, areVariations: false, products, Changes),
            new ProductImport(context, areVariations: true, products, Changes),
            new CouponImport(context),
            new UserImport(context),
            new PurchaseImport(context),
            new ReviewImport(context, Changes),
        ];
    }

    private void Tell(string kind, int kinds, int rows) =>
        options.Progress?.Report(new ImportProgress(kind, _tallies.Count - 1, kinds, rows));
}
