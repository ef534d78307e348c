using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Importing.WooCommerce;
using CoCart.Infrastructure.Management.Documents;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Products;

/// <summary>A variable product tells what its variations cost and whether there are any left; variations tell a stock that they share.</summary>
internal static class FamilyUpkeep
{
    private static readonly string[] SharedStock = ["stock_quantity", "stock_status", "backorders", "backorders_allowed", "backordered"];

    public static async Task RunAsync(StoreWork work, int parent)
    {
        var rows = await work.Context.Products.AsTracking().Where(row => row.Id == parent || row.ParentId == parent)
            .OrderBy(row => row.MenuOrder).ThenBy(row => row.Id).ToListAsync(work.CancellationToken);
        if (rows.Find(row => row.Id == parent) is not { } product || StoredJson.Parse(product.Document).Text("type") is not "variable")
        {
            work.Context.ChangeTracker.Clear();
            return;
        }

        rows.Remove(product);
        var document = StoredJson.Open(product.Document);
        foreach (var row in rows)
            Store(row, Shared(StoredJson.Open(row.Document), document), parent);
        Tell(document, rows.ConvertAll(row => StoredJson.Parse(row.Document)));
        Store(product, document, null);
        await work.SaveAsync();
    }

    private static void Store(ProductRow row, JsonObject document, int? parent)
    {
        var json = StoredJson.Close(document);
        var canonical = CanonicalJson.Of(json);
        if (canonical != row.Document)
            StoredRows.Fill(row, json, parent, canonical);
    }

    /// <summary>A variation that counts nothing itself shares what the product counts.</summary>
    private static JsonObject Shared(JsonObject variation, JsonObject product)
    {
        var isManaged = StoredJson.Close(product).Flag("manage_stock");
        var own = StoredJson.Close(variation);
        if (own.Flag("manage_stock") || (!isManaged && own.Text("manage_stock") is not "parent"))
            return variation;

        variation["manage_stock"] = isManaged ? "parent" : false;
        foreach (var name in SharedStock)
            variation[name] = isManaged ? product[name]?.DeepClone() : variation[name]?.DeepClone();
        if (!isManaged)
            variation["stock_quantity"] = null;

        return variation;
    }

    private static void Tell(JsonObject product, List<JsonElement> variations)
    {
        var sold = variations.FindAll(variation => variation.Text("status") is "publish");
        var prices = sold.Select(variation => variation.Text("price")).Where(price => price.Length > 0).ToList();
        product["variations"] = new JsonArray([.. variations.Select(variation => (JsonNode)variation.Id())]);
        product["price"] = prices.MinBy(price => decimal.Parse(price, NumberStyles.Float, CultureInfo.InvariantCulture)) ?? "";
        product["on_sale"] = sold.Exists(variation => variation.Flag("on_sale"));
        product["purchasable"] = prices.Count > 0;
        if (!StoredJson.Close(product).Flag("manage_stock") && sold.Count > 0)
            product["stock_status"] = Best([.. sold.Select(variation => variation.Text("stock_status"))]);
    }

    private static string Best(HashSet<string> statuses) =>
        statuses.Contains("instock") ? "instock" : statuses.Contains("onbackorder") ? "onbackorder" : "outofstock";
}
