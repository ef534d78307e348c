using System.Runtime.CompilerServices;
using System.Text.Json;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Brings variations together with their products.</summary>
internal static class ProductFamilies
{
    /// <summary>Products with their variations, one after the other: a large catalogue is never in memory as a whole.</summary>
    public static async IAsyncEnumerable<ProductFamily> ReadAsync(
        IQueryable<ProductRow> products, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ProductFamily? family = null;
        var rows = products.AsNoTracking().OrderBy(row => row.ParentId ?? row.Id).ThenBy(row => row.ParentId != null).ThenBy(row => row.MenuOrder).ThenBy(row => row.Id);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var json = JsonDocument.Parse(row.Document).RootElement;
            if (row.ParentId is null)
            {
                if (family is not null)
                    yield return family;
                family = new ProductFamily(json, []);
            }
            else if (family?.Product.Id() == row.ParentId)
            {
                family.Variations.Add(json);
            }
        }

        if (family is not null)
            yield return family;
    }
}

/// <summary>A product and its variations, as the store describes them.</summary>
internal sealed record ProductFamily(JsonElement Product, List<JsonElement> Variations);
