using System.Text.Json;
using CoCart.Application.Management;
using CoCart.Application.Products;
using CoCart.Domain.Common;
using CoCart.Infrastructure.Management.Documents;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Products;

/// <summary>Products and variations as they are kept.</summary>
internal static class ProductReading
{
    public static async Task<Listed<JsonElement>> ListAsync(CartDbContext context, StorePlace place, DocumentFilter filter, CancellationToken cancellationToken)
    {
        var parent = await ParentAsync(context, place, cancellationToken);
        var products = ManagedProducts.Narrow(context, parent, filter);
        var documents = filter.OrderBy is "include" && filter.Include.Count > 0
            ? [.. (await products.Select(product => product.Row).AsNoTracking().ToListAsync(cancellationToken))
                .OrderBy(row => filter.Include.ToList().IndexOf(row.Id)).Skip(filter.Page.Start).Take(filter.Page.Size).Select(row => row.Document)]
            : await ManagedProducts.Sort(products, filter).Skip(filter.Page.Start).Take(filter.Page.Size)
                .Select(product => product.Row.Document).ToListAsync(cancellationToken);

        return new Listed<JsonElement>([.. documents.Select(StoredJson.Parse)], await products.CountAsync(cancellationToken));
    }

    /// <summary>The row that a path names; none: there is none.</summary>
    public static async Task<ProductRow?> FindAsync(CartDbContext context, StorePlace place, string id, CancellationToken cancellationToken)
    {
        var parent = await ParentAsync(context, place, cancellationToken);
        var number = StoredJson.Number(id);

        return await context.Products.AsNoTracking().FirstOrDefaultAsync(row => row.Id == number && row.ParentId == parent, cancellationToken);
    }

    /// <summary>The product whose variations are meant; none: products are.</summary>
    public static async Task<int?> ParentAsync(CartDbContext context, StorePlace place, CancellationToken cancellationToken)
    {
        if (place.Kind is not StoreKind.Variation)
            return null;
        var parent = StoredJson.Number(place.Parent);

        return await context.Products.AnyAsync(row => row.Id == parent && row.ParentId == null, cancellationToken) ? parent : throw NoParent();
    }

    private static DomainException NoParent() => ManagementErrors.Unknown(StoreKind.Product);
}
