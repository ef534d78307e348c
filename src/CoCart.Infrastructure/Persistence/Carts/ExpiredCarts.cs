using CoCart.Application.Common.Messaging;
using CoCart.Application.Sessions;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>
/// Deletes expired carts and kept answers, a few in each transaction and a pause after each, so that a
/// million of them hold up nobody. A lease keeps other processes from doing the same meanwhile.
/// </summary>
internal sealed class ExpiredCarts(ICartWriter writer, TimeProvider clock) : ISessionCleaner
{
    /// <summary>So few that nobody who waits behind them notices: a hundred make the slowest answers three times as slow.</summary>
    private const int BatchSize = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(1);

    private readonly string _holder = Guid.NewGuid().ToString("N");

    public async Task<int?> CleanAsync(CancellationToken cancellationToken)
    {
        var total = 0;
        while (await TryDeleteAsync(cancellationToken) is { } deleted)
        {
            total += deleted.Carts;
            if (deleted is { Carts: < BatchSize, Answers: < BatchSize })
            {
                await ReleaseAsync(cancellationToken);
                return total;
            }

            await Task.Delay(Pause, clock, cancellationToken);
        }

        return total > 0 ? total : null;
    }

    private async Task ReleaseAsync(CancellationToken cancellationToken)
    {
        try
        {
            await writer.RunAsync(table => LeaseAsync(table.Context, until: 0), cancellationToken);
        }
        catch (ConcurrencyConflictException)
        {
            // the lease ends by itself
        }
    }

    /// <summary>Whoever has the lease stays at it, also when somebody else was at the same carts.</summary>
    private async Task<(int Carts, int Answers)?> TryDeleteAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await writer.RunAsync(DeleteSomeAsync, cancellationToken);
        }
        catch (ConcurrencyConflictException)
        {
            return (0, BatchSize);
        }
    }

    /// <summary>None: the lease is somebody else's.</summary>
    private async Task<(int Carts, int Answers)?> DeleteSomeAsync(CartTable table)
    {
        var context = table.Context;
        var now = clock.GetUtcNow();
        if (!await LeaseAsync(context, (now + LeaseTime).ToUnixTimeMilliseconds()))
            return null;

        var moment = now.ToUnixTimeMilliseconds();
        var ids = await context.Carts.Where(row => row.ExpiresAt <= moment).OrderBy(row => row.ExpiresAt).Take(BatchSize).Select(row => row.Id).ToListAsync();

        // by the clock of another process one of them may have been in use still
        var carts = ids.Count is 0 ? 0 : await context.Carts.Where(row => ids.Contains(row.Id) && row.ExpiresAt <= moment).ExecuteDeleteAsync();
        table.Latest?.Forget();
        var answers = await context.KeptAnswers.Where(row => row.ExpiresAt <= moment).OrderBy(row => row.ExpiresAt).Take(BatchSize).ExecuteDeleteAsync();

        return (carts, answers);
    }

    private async Task<bool> LeaseAsync(CartDbContext context, long until)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();

        return await context.Leases
            .Where(lease => lease.Name == LeaseRow.CleanUp && (lease.Holder == _holder || lease.Until <= now))
            .ExecuteUpdateAsync(lease => lease.SetProperty(row => row.Holder, _holder).SetProperty(row => row.Until, until)) > 0;
    }
}
