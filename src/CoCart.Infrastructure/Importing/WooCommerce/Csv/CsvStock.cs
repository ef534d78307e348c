using System.Globalization;
using System.Text.Json.Nodes;

namespace CoCart.Infrastructure.Importing.WooCommerce.Csv;

/// <summary>Writes what a row tells of the stock.</summary>
internal static class CsvStock
{
    private const string Parent = "parent";

    public static void Write(CsvRow row, JsonObject json, JsonObject? parent)
    {
        if (row.Has("Stock"))
            WriteQuantity(row["Stock"], json, parent);
        if (row.Has("In stock?"))
            json.Set("stock_status", row["In stock?"] switch
            {
                "" or "1" => "instock",
                "0" => "outofstock",
                "backorder" => "onbackorder",
                var other => throw new FormatException($"\"{other}\" in In stock? is not 1, 0 or backorder."),
            });
        if (row.Has("Backorders allowed?") && json.Text("manage_stock") is not Parent)
            json.Set("backorders", row["Backorders allowed?"] switch
            {
                "" or "0" => "no",
                "1" => "yes",
                "notify" => "notify",
                var other => throw new FormatException($"\"{other}\" in Backorders allowed? is not 1, 0 or notify."),
            });
        json.Set("backorders_allowed", json.Text("backorders") is "yes" or "notify");
        if (row.Has("Low stock amount"))
            json.SetNode("low_stock_amount", CsvDocuments.Number(row, "Low stock amount"));
    }

    /// <summary>A variation without a stock of its own shares that of its product, if that one counts its stock.</summary>
    private static void WriteQuantity(string stock, JsonObject json, JsonObject? parent)
    {
        if (stock is Parent or "" && parent is not null && parent["manage_stock"]?.ToJsonString() is "true")
        {
            json.Set("manage_stock", Parent);
            json.SetNode("stock_quantity", parent["stock_quantity"]?.DeepClone());
            json.Set("backorders", parent.Text("backorders"));
            return;
        }

        var isCounted = stock is not ("" or Parent);
        json.Set("manage_stock", isCounted);
        json.SetNode("stock_quantity", isCounted ? Quantity(stock) : null);
    }

    private static JsonValue Quantity(string stock) => decimal.TryParse(stock, NumberStyles.Float, CultureInfo.InvariantCulture, out var quantity)
        ? JsonValue.Create(quantity)
        : throw new FormatException($"\"{stock}\" in Stock is not a number.");
}
