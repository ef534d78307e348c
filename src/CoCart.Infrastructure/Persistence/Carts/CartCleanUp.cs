using CoCart.Application.Carts;
using CoCart.Application.Sessions;
using CoCart.Infrastructure.Persistence.Providers;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>Has expired carts deleted from time to time.</summary>
internal sealed class CartCleanUp(ISessionCleaner cleaner, IOptions<CartOptions> options, TimeProvider clock, ILogger<CartCleanUp> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.CleanUpInterval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await cleaner.CleanAsync(stoppingToken) is > 0 and var count)
                    logger.LogInformation("{Count} expired carts are deleted.", count);
            }
            catch (Exception failure) when (failure.IsOfDatabase())
            {
                // they stay until the next time
                logger.LogWarning(failure, "Cannot delete expired carts.");
            }
        }
    }
}
