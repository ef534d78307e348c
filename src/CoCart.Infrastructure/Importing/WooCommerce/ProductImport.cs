using System.Globalization;
using System.Text.Json;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>Stores products and their variations.</summary>
internal sealed class ProductImport(CartDbContext context, ExportFolder folder)
{
    public async Task<ImportTally> ProductsAsync(CancellationToken cancellationToken)
    {
        var tally = new ImportTally("product", "products.json");
        var known = await context.Products.Where(row => row.ParentId == null).ToDictionaryAsync(row => row.Id, cancellationToken);
        foreach (var row in folder.Rows("products.json"))
            Take(row, null, known, tally, () => StoredRows.CheckProduct(row));

        return tally;
    }

    public async Task<ImportTally> VariationsAsync(CancellationToken cancellationToken)
    {
        var tally = new ImportTally("variation", "variations.json");
        var known = await context.Products.Where(row => row.ParentId != null).ToDictionaryAsync(row => row.Id, cancellationToken);
        var parents = folder.Rows("products.json").ToLookup(row => row.Number("id"));
        foreach (var (group, row) in folder.GroupedRows("variations.json"))
        {
            var parent = int.Parse(group, CultureInfo.InvariantCulture);
            Take(row, parent, known, tally, () => Check(row, parents[parent].FirstOrDefault()));
        }

        return tally;
    }

    private static void Check(JsonElement row, JsonElement parent)
    {
        if (parent.ValueKind is JsonValueKind.Undefined)
            throw new FormatException("The product of this variation is not in the export.");

        StoredRows.CheckVariation(row, parent);
    }

    private void Take(JsonElement row, int? parent, Dictionary<int, ProductRow> known, ImportTally tally, Action check)
    {
        try
        {
            check();
        }
        catch (Exception mistake) when (mistake is FormatException or ArgumentException or InvalidOperationException)
        {
            tally.Reject(ExportFolder.NameOf(row), mistake.Message);
            return;
        }

        var document = CanonicalJson.Of(row);
        if (known.TryGetValue(row.Id(), out var product))
        {
            tally.Existing(isChanged: product.Document != document || product.ParentId != parent);
        }
        else
        {
            tally.Created();
            context.Add(known[row.Id()] = product = new ProductRow { Id = row.Id(), Status = "", Document = "" });
        }

        StoredRows.Fill(product, row, parent, document);
    }
}
