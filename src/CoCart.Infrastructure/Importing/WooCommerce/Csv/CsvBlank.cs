using System.Globalization;
using System.Text.Json.Nodes;

namespace CoCart.Infrastructure.Importing.WooCommerce.Csv;

/// <summary>The document of a product that is not in the store yet, before its row is written over it.</summary>
internal static class CsvBlank
{
    public static JsonObject Product(int id, string slug, string permalink, CsvContext context)
    {
        var json = Dated(id, context);
        json["slug"] = slug;
        json["permalink"] = permalink;
        json["featured"] = false;
        json["catalog_visibility"] = "visible";
        json["short_description"] = "";
        json["total_sales"] = 0;
        json["external_url"] = "";
        json["button_text"] = "";
        json["sold_individually"] = false;
        json["reviews_allowed"] = true;
        json["average_rating"] = "0";
        json["rating_count"] = 0;
        json["parent_id"] = 0;
        json["purchase_note"] = "";
        json["has_options"] = false;
        json["post_password"] = "";
        foreach (var list in (string[])["upsell_ids", "cross_sell_ids", "categories", "tags", "images", "default_attributes", "variations", "grouped_products"])
            json[list] = new JsonArray();

        return json;
    }

    public static JsonObject Variation(int id, CsvRow row, CsvContext context)
    {
        var json = Dated(id, context);
        json["image"] = null;
        json["name"] = string.Join(", ", row.Attributes.Where(attribute => attribute.Options.Count > 0).Select(attribute => attribute.Options[0]));
        json["parent_id"] = context.Parent?.Number("id") ?? 0;
        json["permalink"] = context.Parent?.Text("permalink") ?? "";

        return json;
    }

    private static JsonObject Dated(int id, CsvContext context)
    {
        var json = new JsonObject { ["id"] = id };
        Touch(json, "date_created", context);
        Touch(json, "date_modified", context);
        foreach (var text in (string[])["description", "sku", "price", "regular_price", "sale_price", "weight", "shipping_class", "tax_class"])
            json[text] = "";
        json["tax_status"] = "taxable";
        json["manage_stock"] = false;
        json["stock_quantity"] = null;
        json["stock_status"] = "instock";
        json["backorders"] = "no";
        json["download_limit"] = -1;
        json["download_expiry"] = -1;
        json["shipping_class_id"] = 0;
        json["menu_order"] = 0;
        json["dimensions"] = new JsonObject { ["length"] = "", ["width"] = "", ["height"] = "" };
        foreach (var list in (string[])["downloads", "attributes", "meta_data"])
            json[list] = new JsonArray();

        return json;
    }

    public static void Touch(JsonObject json, string member, CsvContext context)
    {
        const string Format = "yyyy-MM-ddTHH:mm:ss";
        var now = context.Now.UtcDateTime;
        json[member] = (now + context.Offset(now)).ToString(Format, CultureInfo.InvariantCulture);
        json[$"{member}_gmt"] = now.ToString(Format, CultureInfo.InvariantCulture);
    }
}
