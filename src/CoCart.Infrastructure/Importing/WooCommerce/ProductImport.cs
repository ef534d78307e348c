using System.Globalization;
using System.Text.Json;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Importing.WooCommerce.Sources;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>Stores products, and variations of products that are known.</summary>
internal sealed class ProductImport(CartDbContext context, bool areVariations, HashSet<int> products, ImportChanges changes) : IRowImport
{
    /// <summary>A variation is read against some product, to find what is wrong with it alone.</summary>
    private static readonly JsonElement AnyProduct = JsonDocument.Parse("""{"id": 1, "type": "variable", "status": "publish"}""").RootElement;

    public string Kind => areVariations ? RowKinds.Variation : RowKinds.Product;

    public async Task TakeAsync(IReadOnlyList<SourceRow> rows, ImportTally tally, CancellationToken cancellationToken)
    {
        var good = rows.Where(row => tally.IsGood(row, () => Check(row))).ToList();
        var ids = good.Select(row => row.Json.Id()).ToList();
        var known = await context.Products.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        foreach (var row in good)
            Take(row.Json, Parent(row), known, tally);
    }

    private int? Parent(SourceRow row) => areVariations ? int.Parse(row.Group, CultureInfo.InvariantCulture) : null;

    private void Check(SourceRow row)
    {
        if (Parent(row) is not { } parent)
        {
            StoredRows.CheckProduct(row.Json);
            products.Add(row.Json.Id());
            return;
        }

        if (!products.Contains(parent))
            throw new FormatException("The product of this variation is not known.");
        StoredRows.CheckVariation(row.Json, AnyProduct);
    }

    private void Take(JsonElement row, int? parent, Dictionary<int, ProductRow> known, ImportTally tally)
    {
        var document = CanonicalJson.Of(row);
        var isChanged = true;
        if (known.TryGetValue(row.Id(), out var product))
        {
            isChanged = product.Document != document || product.ParentId != parent;
            tally.Existing(isChanged);
        }
        else
        {
            tally.Created();
            context.Add(known[row.Id()] = product = new ProductRow { Id = row.Id(), Status = "", Document = "" });
        }

        if (isChanged)
            Note(row.Id(), product.ParentId, parent);
        StoredRows.Fill(product, row, parent, document);
    }

    /// <summary>A variation that has moved changes both products.</summary>
    private void Note(int id, int? before, int? after)
    {
        foreach (var product in (int[])[before ?? id, after ?? id])
            changes.Product(product);
    }
}
