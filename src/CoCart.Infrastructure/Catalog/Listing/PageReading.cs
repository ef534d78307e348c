using CoCart.Application.Products;
using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Reads a page, and how much there is, with as little asking as possible.</summary>
internal static class PageReading
{
    private const int MostAtOnce = 2000;

    public static async Task<Listed<ProductId>> ReadAsync(
        IQueryable<int> sorted, IQueryable<CatalogEntryRow> entries, PageOf page, bool isNarrow, CancellationToken cancellationToken)
    {
        var first = isNarrow ? await sorted.Take(MostAtOnce).ToListAsync(cancellationToken) : [];
        var isAll = isNarrow && first.Count < MostAtOnce;
        var total = isAll ? first.Count : await entries.CountAsync(cancellationToken);
        var isRead = isAll || total is 0 || (long)page.Start + page.Size <= first.Count;
        var part = isRead ? first.Skip(page.Start).Take(page.Size) : await sorted.Skip(page.Start).Take(page.Size).ToListAsync(cancellationToken);

        return new Listed<ProductId>([.. part.Select(id => new ProductId(id))], total);
    }
}
