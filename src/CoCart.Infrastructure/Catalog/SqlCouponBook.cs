using System.Text.Json;
using CoCart.Domain.Pricing.Coupons;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog;

/// <summary>The published coupons of our tables.</summary>
internal sealed class SqlCouponBook(IDbContextFactory<CartDbContext> contexts, CatalogCache cache) : ICouponBook
{
    public async ValueTask<IReadOnlyDictionary<string, Coupon>> FindManyAsync(IReadOnlyCollection<string> codes, CancellationToken cancellationToken)
    {
        var generation = cache.Current;
        var found = new Dictionary<string, Coupon>();
        var missing = new List<string>();
        foreach (var code in codes)
        {
            if (!generation.Coupons.TryFind<Coupon>(code, out var coupon))
                missing.Add(code);
            else if (coupon is not null)
                found[code] = coupon;
        }

        if (missing.Count > 0)
            await ReadAsync(missing, found, generation, cancellationToken);

        return found;
    }

    private async Task ReadAsync(
        List<string> missing, Dictionary<string, Coupon> found, CatalogCache.Generation generation, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Coupons.AsNoTracking()
            .Where(row => missing.Contains(row.Code) && row.Status == "publish")
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        foreach (var code in missing)
        {
            var row = rows.Find(row => row.Code == code);
            var coupon = row is null ? null : CouponDocuments.Of(JsonDocument.Parse(row.Document).RootElement);
            generation.Coupons.Keep(code, coupon);
            if (coupon is not null)
                found[code] = coupon;
        }
    }
}
