using System.Security.Cryptography;
using System.Text;
using CoCart.Application.Sessions.HandOver;
using CoCart.Domain.Carts;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>Hand-over links of our tables; of their secrets only digests are stored.</summary>
internal sealed class SqlHandovers(WritePlace place, TimeProvider clock) : IHandovers
{
    private const int TokenBytes = 24;

    /// <summary>What has expired meanwhile is deleted along with it.</summary>
    public async Task<string> CreateAsync(Handover handover, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        var (token, now) = (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes)), clock.GetUtcNow().ToUnixTimeMilliseconds());
        var row = new HandoverRow
        {
            TokenHash = Hash(token),
            CartKey = handover.Cart.Value,
            KeepsCart = handover.KeepsCart,
            Notifies = handover.Notifies,
            ExpiresAt = expiresAt.ToUnixTimeMilliseconds(),
        };

        return await place.UseAsync(
            async context =>
            {
                await context.Handovers.Where(old => old.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
                context.Add(row);
                await context.SaveChangesAsync(cancellationToken);

                return token;
            },
            cancellationToken);
    }

    public Task<Handover?> TakeAsync(string token, CancellationToken cancellationToken) =>
        place.UseAsync(context => TakeAsync(context, token, cancellationToken), cancellationToken);

    private async Task<Handover?> TakeAsync(CartDbContext context, string token, CancellationToken cancellationToken)
    {
        var (hash, now) = (Hash(token), clock.GetUtcNow().ToUnixTimeMilliseconds());
        var row = await context.Handovers.AsNoTracking().FirstOrDefaultAsync(row => row.TokenHash == hash && row.ExpiresAt > now, cancellationToken);

        // of two who try at the same time one deletes it
        return row is not null && await context.Handovers.Where(own => own.TokenHash == hash).ExecuteDeleteAsync(cancellationToken) > 0
            ? new Handover(CartKey.Stored(row.CartKey), row.KeepsCart, row.Notifies)
            : null;
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
