using System.Text.Json;
using CoCart.Application.Management;
using CoCart.Application.Products;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Management.Documents;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Coupons;

/// <summary>Coupons as they are kept.</summary>
internal sealed class CouponTable : IChangeableTable, IToldTable
{
    public bool Holds(StoreKind kind) => kind is StoreKind.Coupon;

    public async Task<Listed<JsonElement>> ListAsync(CartDbContext context, StorePlace place, DocumentFilter filter, CancellationToken cancellationToken)
    {
        var coupons = Narrow(context, filter);
        var documents = await Sort(coupons, filter).Skip(filter.Page.Start).Take(filter.Page.Size).Select(row => row.Document).ToListAsync(cancellationToken);

        return new Listed<JsonElement>([.. documents.Select(StoredJson.Parse)], await coupons.CountAsync(cancellationToken));
    }

    public async Task<JsonElement?> FindAsync(CartDbContext context, StorePlace place, string id, CancellationToken cancellationToken)
    {
        var number = StoredJson.Number(id);
        var document = await context.Coupons.Where(row => row.Id == number).Select(row => row.Document).FirstOrDefaultAsync(cancellationToken);

        return document is null ? null : StoredJson.Parse(document);
    }

    public Task<JsonElement> CreateAsync(StoreWork work, StorePlace place, JsonElement fields, StoreEditor editor) => CouponEditing.CreateAsync(work, fields);

    public async Task<JsonElement> UpdateAsync(StoreWork work, StorePlace place, string id, JsonElement fields, StoreEditor editor) =>
        await CouponEditing.UpdateAsync(work, await KnownAsync(work, place, id), fields);

    public async Task<JsonElement> DeleteAsync(StoreWork work, StorePlace place, string id, bool isForced, StoreEditor editor)
    {
        var known = await KnownAsync(work, place, id);
        if (!isForced)
            throw ManagementErrors.NoTrash();
        await ForgetAsync(work, place, StoredJson.Number(id));

        return known;
    }

    public Task TakeAsync(StoreWork work, StorePlace place, JsonElement document) => CouponEditing.StoreAsync(work, document);

    public async Task ForgetAsync(StoreWork work, StorePlace place, int id)
    {
        await StoreNumbers.KeepAsync(work, StoreNumbers.Posts, id);
        work.HasChanged |= await work.Context.Coupons.Where(row => row.Id == id).ExecuteDeleteAsync(work.CancellationToken) > 0;
    }

    private async Task<JsonElement> KnownAsync(StoreWork work, StorePlace place, string id) =>
        await FindAsync(work.Context, place, id, work.CancellationToken) ?? throw ManagementErrors.UnknownToChange(StoreKind.Coupon);

    private static IQueryable<CouponRow> Narrow(CartDbContext context, DocumentFilter filter)
    {
        var coupons = context.Coupons.AsNoTracking();
        coupons = filter["status"] is { Length: > 0 } status and not "any" ? coupons.Where(row => row.Status == status) : coupons.Where(row => row.Status != "trash");
        if (filter["code"].Trim().ToLowerInvariant() is { Length: > 0 } code)
            coupons = coupons.Where(row => row.Code == code);
        if (filter.Search.Trim().ToLowerInvariant() is { Length: > 0 } words)
            coupons = coupons.Where(row => row.Code.Contains(words));
        if (filter.Include.Count > 0)
            coupons = coupons.Where(row => filter.Include.Contains(row.Id));
        if (filter.Exclude.Count > 0)
            coupons = coupons.Where(row => !filter.Exclude.Contains(row.Id));
        if (filter.ModifiedAfter is { } changed)
            coupons = coupons.Where(row => row.ModifiedAt > ProductQueries.Seconds(changed));
        if (filter.ModifiedBefore is { } unchanged)
            coupons = coupons.Where(row => row.ModifiedAt < ProductQueries.Seconds(unchanged));

        return coupons;
    }

    private static IQueryable<CouponRow> Sort(IQueryable<CouponRow> coupons, DocumentFilter filter) => (filter.OrderBy, filter.IsDescending is not false) switch
    {
        ("title" or "slug" or "code", true) => coupons.OrderByDescending(row => row.Code).ThenByDescending(row => row.Id),
        ("title" or "slug" or "code", false) => coupons.OrderBy(row => row.Code).ThenBy(row => row.Id),
        ("modified", true) => coupons.OrderByDescending(row => row.ModifiedAt).ThenByDescending(row => row.Id),
        ("modified", false) => coupons.OrderBy(row => row.ModifiedAt).ThenBy(row => row.Id),
        (_, false) => coupons.OrderBy(row => row.Id),
        _ => coupons.OrderByDescending(row => row.Id),
    };
}
