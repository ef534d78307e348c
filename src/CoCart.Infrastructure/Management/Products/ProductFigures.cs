using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Management.Documents;

namespace CoCart.Infrastructure.Management.Products;

/// <summary>What of a product follows from its other members: which price counts, and what its stock means.</summary>
internal static class ProductFigures
{
    private const string InStock = "instock";
    private const string OutOfStock = "outofstock";
    private const string OnBackorder = "onbackorder";

    public static void Run(JsonObject document, DateTimeOffset now, bool isVariation)
    {
        Stock(document);
        var json = StoredJson.Close(document);
        var type = isVariation ? "variation" : json.Text("type");
        if (type is not ("variable" or "grouped"))
            Price(document, json, now);
        document["purchasable"] = document["price"]?.GetValue<string>() is { Length: > 0 } && type is not ("external" or "grouped");
        if (isVariation)
            return;

        document["shipping_required"] = !json.Flag("virtual");
        document["shipping_taxable"] = !json.Flag("virtual") && json.Text("tax_status") is not "none";
        document["has_options"] = type is "variable";
    }

    /// <summary>A counted stock has the status that its quantity gives it; an uncounted one has no quantity.</summary>
    public static void Stock(JsonObject document)
    {
        var json = StoredJson.Close(document);
        var allows = json.Text("backorders") is "yes" or "notify";
        var (isManaged, isParents) = (json.Flag("manage_stock"), json.Text("manage_stock") is "parent");
        if (isManaged)
        {
            var quantity = json.Amount("stock_quantity") ?? 0;
            document["stock_quantity"] = FieldReading.Node(StoredJson.Parse(quantity.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)));
            document["stock_status"] = quantity > 0 ? InStock : allows ? OnBackorder : OutOfStock;
        }
        else if (!isParents)
        {
            document["stock_quantity"] = null;
        }

        document["backorders_allowed"] = allows;
        document["backordered"] = document["stock_status"]?.GetValue<string>() is OnBackorder;
    }

    private static void Price(JsonObject document, JsonElement json, DateTimeOffset now)
    {
        var priced = ProductDocuments.Product(Priced(json), [], StoreTerms.None, _ => null);
        document["on_sale"] = priced.IsOnSaleAt(now);
        document["price"] = json.Text(priced.IsOnSaleAt(now) ? "sale_price" : "regular_price");
    }

    /// <summary>Of a product only what its price follows from.</summary>
    private static JsonElement Priced(JsonElement json) => StoredJson.Close(new JsonObject
    {
        ["id"] = json.Id(),
        ["type"] = "simple",
        ["status"] = "publish",
        ["regular_price"] = json.Text("regular_price"),
        ["sale_price"] = json.Text("sale_price"),
        ["date_on_sale_from_gmt"] = json.Text("date_on_sale_from_gmt"),
        ["date_on_sale_to_gmt"] = json.Text("date_on_sale_to_gmt"),
    });
}
