using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Application.Products;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Importing.WooCommerce;
using CoCart.Infrastructure.Management.Documents;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Products;

/// <summary>Products and their variations.</summary>
internal sealed class ProductTable : IChangeableTable, IToldTable
{
    private const string Trash = "trash";

    public bool Holds(StoreKind kind) => kind is StoreKind.Product or StoreKind.Variation;

    public Task<Listed<JsonElement>> ListAsync(CartDbContext context, StorePlace place, DocumentFilter filter, CancellationToken cancellationToken) =>
        ProductReading.ListAsync(context, place, filter, cancellationToken);

    public async Task<JsonElement?> FindAsync(CartDbContext context, StorePlace place, string id, CancellationToken cancellationToken) =>
        await ProductReading.FindAsync(context, place, id, cancellationToken) is { } row ? StoredJson.Parse(row.Document) : null;

    public async Task<JsonElement> CreateAsync(StoreWork work, StorePlace place, JsonElement fields, StoreEditor editor)
    {
        if (fields.Number("id") > 0)
            throw ManagementErrors.Exists(StoreKind.Product);
        var parent = await ProductReading.ParentAsync(work.Context, place, work.CancellationToken);
        var document = ProductEditing.ShapeOf(parent).New();
        document["id"] = await StoreNumbers.NextAsync(work, StoreNumbers.Posts);
        document["parent_id"] = parent ?? 0;
        if (document["manage_stock"] is null)
            document["manage_stock"] = false;
        work.Stamp(document, "date_created");

        return await StoreAsync(work, await ProductEditing.ApplyAsync(work, document, fields, parent), parent);
    }

    public async Task<JsonElement> UpdateAsync(StoreWork work, StorePlace place, string id, JsonElement fields, StoreEditor editor)
    {
        var row = await ProductReading.FindAsync(work.Context, place, id, work.CancellationToken) ?? throw ManagementErrors.UnknownToChange(place.Kind);

        return await StoreAsync(work, await ProductEditing.ApplyAsync(work, StoredJson.Open(row.Document), fields, row.ParentId), row.ParentId);
    }

    public async Task<JsonElement> DeleteAsync(StoreWork work, StorePlace place, string id, bool isForced, StoreEditor editor)
    {
        var row = await ProductReading.FindAsync(work.Context, place, id, work.CancellationToken) ?? throw ManagementErrors.UnknownToChange(place.Kind);
        if (isForced)
        {
            await RemoveAsync(work, row);
            return StoredJson.Parse(row.Document);
        }

        if (place.Kind is StoreKind.Variation)
            throw ManagementErrors.NoTrash();
        if (row.Status is Trash)
            throw ManagementErrors.InTrash();
        var document = StoredJson.Open(row.Document);
        document["status"] = Trash;
        work.Stamp(document, "date_modified");

        return await StoreAsync(work, document, row.ParentId);
    }

    public async Task TakeAsync(StoreWork work, StorePlace place, JsonElement document)
    {
        int? parent = place.Kind is StoreKind.Variation ? StoredJson.Number(place.Parent) : null;
        await StoreNumbers.KeepAsync(work, StoreNumbers.Posts, document.Id());
        await WriteAsync(work, document, parent);
    }

    public async Task ForgetAsync(StoreWork work, StorePlace place, int id)
    {
        if (await work.Context.Products.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, work.CancellationToken) is { } row)
            await RemoveAsync(work, row);
    }

    private static async Task<JsonElement> StoreAsync(StoreWork work, JsonObject document, int? parent)
    {
        var stored = await WriteAsync(work, StoredJson.Close(document), parent);
        await FamilyUpkeep.RunAsync(work, parent ?? stored.Id());

        return parent is null && stored.Text("type") is "variable"
            ? StoredJson.Parse(await work.Context.Products.Where(row => row.Id == stored.Id()).Select(row => row.Document).FirstAsync(work.CancellationToken))
            : stored;
    }

    /// <summary>As an import would: checked by what reads it, and kept in the same form.</summary>
    private static async Task<JsonElement> WriteAsync(StoreWork work, JsonElement json, int? parent)
    {
        await CheckAsync(work, json, parent);
        var id = json.Id();
        var row = await work.Context.Products.AsTracking().FirstOrDefaultAsync(row => row.Id == id, work.CancellationToken);
        if (row is null)
            work.Context.Add(row = new ProductRow { Id = id, Status = "", Document = "" });
        var document = CanonicalJson.Of(json);
        if (row.Document != document || row.ParentId != parent)
        {
            StoredRows.Fill(row, json, parent, document);
            work.Families.Add(parent ?? id);
            await work.SaveAsync();
        }

        return StoredJson.Parse(document);
    }

    private static async Task CheckAsync(StoreWork work, JsonElement json, int? parent)
    {
        try
        {
            if (parent is not { } number)
                StoredRows.CheckProduct(json);
            else if (await work.Context.Products.Where(row => row.Id == number).Select(row => row.Document).FirstOrDefaultAsync(work.CancellationToken) is { } above)
                StoredRows.CheckVariation(json, StoredJson.Parse(above));
            else
                throw ManagementErrors.Unknown(StoreKind.Product);
        }
        catch (Exception mistake) when (mistake is FormatException or ArgumentException or InvalidOperationException)
        {
            throw ManagementErrors.InvalidField("product", mistake.Message);
        }
    }

    /// <summary>A product is gone with its variations; its number is never given to another, for carts may still name it.</summary>
    private static async Task RemoveAsync(StoreWork work, ProductRow row)
    {
        await StoreNumbers.KeepAsync(work, StoreNumbers.Posts, row.Id);
        await work.Context.Products.Where(product => product.Id == row.Id || product.ParentId == row.Id).ExecuteDeleteAsync(work.CancellationToken);
        work.Families.Add(row.ParentId ?? row.Id);
        work.HasChanged = true;
        if (row.ParentId is { } parent)
            await FamilyUpkeep.RunAsync(work, parent);
    }
}
