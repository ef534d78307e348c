using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Infrastructure.Catalog;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Management.Documents;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Products;

/// <summary>Puts what was sent into a product or variation, and what follows from it.</summary>
internal static class ProductEditing
{
    private static readonly string[] Dates = ["date_on_sale_from", "date_on_sale_to", "date_created"];

    public static DocumentShape ShapeOf(int? parent) => parent is null ? ProductShapes.Product : ProductShapes.Variation;

    public static async Task<JsonObject> ApplyAsync(StoreWork work, JsonObject document, JsonElement fields, int? parent)
    {
        var kept = StoredJson.Close(document);
        ShapeOf(parent).Apply(document, fields);
        MetaFields.Merge(document, kept, fields);
        foreach (var name in Dates)
            work.TakeDate(document, fields, name);
        TakeDelta(document, kept, fields);
        if (fields.Text("type") is "variation")
            throw ManagementErrors.InvalidField("type", "Variations are made at their product.");

        await EnsureSkuAsync(work, document);
        var references = new ProductReferences(work, document, fields);
        await references.ResolveAsync(parent);
        await ProductNames.RunAsync(work, document, kept, parent);
        ProductFigures.Run(document, work.Now, parent is not null);
        work.Stamp(document, "date_modified");

        return document;
    }

    /// <summary>So many more or fewer than there are now: nobody's change in between is lost.</summary>
    private static void TakeDelta(JsonObject document, JsonElement kept, JsonElement fields)
    {
        if (fields.Member("inventory_delta") is not { } delta)
            return;
        if (!decimal.TryParse(JsonFacts.Text(delta), NumberStyles.Float, CultureInfo.InvariantCulture, out var change))
            throw ManagementErrors.InvalidField("inventory_delta", "inventory_delta is not of type integer.");
        if (!StoredJson.Close(document).Flag("manage_stock"))
            throw ManagementErrors.InvalidField("inventory_delta", "The stock of this product is not managed.");

        document["stock_quantity"] = (kept.Amount("stock_quantity") ?? 0) + change;
    }

    private static async Task EnsureSkuAsync(StoreWork work, JsonObject document)
    {
        var json = StoredJson.Close(document);
        var (id, sku) = (json.Id(), SqlProductCatalog.Normalize(json.Text("sku")));
        if (sku.Length is 0 || json.Text("status") is "trash")
            return;
        var other = await work.Context.Products.Where(row => row.Sku == sku && row.Id != id && row.Status != "trash")
            .Select(row => (int?)row.Id)
            .FirstOrDefaultAsync(work.CancellationToken);
        if (other is { } taken)
            throw ManagementErrors.SkuTaken(taken);
    }
}
