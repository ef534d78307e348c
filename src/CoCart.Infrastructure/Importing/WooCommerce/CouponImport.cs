using System.Text.Json;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Importing.WooCommerce.Sources;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>Stores coupons.</summary>
internal sealed class CouponImport(CartDbContext context) : IRowImport
{
    public string Kind => RowKinds.Coupon;

    public async Task TakeAsync(IReadOnlyList<SourceRow> rows, ImportTally tally, CancellationToken cancellationToken)
    {
        var good = rows.Where(row => tally.IsGood(row, () => CouponDocuments.Of(row.Json))).ToList();
        var ids = good.Select(row => row.Json.Id()).ToList();
        var known = await context.Coupons.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        foreach (var row in good)
            Take(row.Json, known, tally);
    }

    private void Take(JsonElement row, Dictionary<int, CouponRow> known, ImportTally tally)
    {
        var document = CanonicalJson.Of(row);
        if (known.TryGetValue(row.Id(), out var coupon))
        {
            tally.Existing(isChanged: coupon.Document != document);
        }
        else
        {
            tally.Created();
            context.Add(known[row.Id()] = coupon = new CouponRow { Id = row.Id(), Code = "", Status = "", Document = "" });
        }

        StoredRows.Fill(coupon, row, document);
    }
}
