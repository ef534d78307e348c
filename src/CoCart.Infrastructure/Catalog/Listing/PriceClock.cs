using CoCart.Infrastructure.Persistence.Providers;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Looks now and then whether a reduced price has begun or ended.</summary>
internal sealed class PriceClock(PriceRefresh refresh, TimeProvider clock, ILogger<PriceClock> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await refresh.RunAsync(stoppingToken);
            }
            catch (Exception failure) when (failure.IsOfDatabase())
            {
                // the next look does what this one could not
                logger.LogWarning(failure, "Cannot look whether prices have changed.");
            }
        }
    }
}
