using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CoCart.Infrastructure.Persistence;

/// <summary>Who changes the store does so one after another, and tells all processes when it is done. Carts are written meanwhile.</summary>
internal static class StoreTurns
{
    /// <summary>
    /// Waits until all others who change the store are through, and keeps further ones waiting until the transaction ends: what is read after
    /// this cannot change before it is written. Where a transaction keeps all others from writing, it has done so already.
    /// </summary>
    public static async Task TakeTurnAsync(this CartDbContext context, CancellationToken cancellationToken)
    {
        if (!context.HasOneWriter)
            await context.Revisions.Where(revision => revision.Id == StoreRevisionRow.OnlyId)
                .ExecuteUpdateAsync(revision => revision.SetProperty(row => row.Number, row => row.Number), cancellationToken);
    }

    /// <summary>A transaction that has its turn.</summary>
    public static async Task<IDbContextTransaction> BeginTurnAsync(this CartDbContext context, CancellationToken cancellationToken)
    {
        var transaction = await context.BeginAsync(cancellationToken);
        await context.TakeTurnAsync(cancellationToken);

        return transaction;
    }

    /// <summary>Every process sees at its next look that what it knows of the store is old.</summary>
    public static async Task RaiseRevisionAsync(this CartDbContext context, CancellationToken cancellationToken)
    {
        var raised = await context.Revisions.Where(revision => revision.Id == StoreRevisionRow.OnlyId)
            .ExecuteUpdateAsync(revision => revision.SetProperty(row => row.Number, row => row.Number + 1), cancellationToken);
        if (raised > 0)
            return;
        context.Add(new StoreRevisionRow { Id = StoreRevisionRow.OnlyId, Number = 1 });
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }
}
