using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Providers;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoCart.Infrastructure.Catalog;

/// <summary>Notices changes of the store made by any process on this database, and has the cache forget.</summary>
internal sealed class StoreWatch(
    IDbContextFactory<CartDbContext> contexts, CatalogCache cache, TimeProvider clock, ILogger<StoreWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        long? seen = null;
        do
        {
            try
            {
                var number = await ReadAsync(stoppingToken);
                if (seen != number)
                    cache.Renew();
                seen = number;
            }
            catch (Exception failure) when (failure.IsOfDatabase())
            {
                // the database may be away for a moment; until it is back nothing new can be known
                logger.LogWarning(failure, "Cannot look whether the store has changed.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<long> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        return await context.Revisions.AsNoTracking()
            .Where(revision => revision.Id == StoreRevisionRow.OnlyId)
            .Select(revision => revision.Number)
            .FirstOrDefaultAsync(cancellationToken);
    }
}
