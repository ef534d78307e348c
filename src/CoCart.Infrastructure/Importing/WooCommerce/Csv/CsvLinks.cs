using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CoCart.Infrastructure.Importing.WooCommerce.Csv;

/// <summary>Writes what a row tells of terms, other products and downloads.</summary>
internal static class CsvLinks
{
    public static void Write(CsvRow row, JsonObject json, CsvContext context)
    {
        if (row.Has("Shipping class"))
        {
            var shipping = row["Shipping class"] is { Length: > 0 } name ? context.Terms.ShippingClass(name) : null;
            json.Set("shipping_class", shipping?.Slug ?? "");
            json.Set("shipping_class_id", shipping?.Id ?? 0);
        }

        WriteDownloads(row, json);
        if (row.IsVariation)
            return;
        WriteTerms(row, json, "Categories", "categories", context.Terms.Category);
        WriteTerms(row, json, "Tags", "tags", context.Terms.Tag);
        WriteTerms(row, json, "Brands", "brands", context.Terms.Brand);
        WriteProducts(row, json, "Grouped products", "grouped_products", context.Numbers);
        WriteProducts(row, json, "Upsells", "upsell_ids", context.Numbers);
        WriteProducts(row, json, "Cross-sells", "cross_sell_ids", context.Numbers);
        WriteChildren(row, json, context);
    }

    /// <summary>Without article numbers of whom nobody knows: the file tells nothing of what was thrown away.</summary>
    private static void WriteProducts(CsvRow row, JsonObject json, string column, string member, CsvNumbers numbers)
    {
        if (row.Has(column))
            json.SetNode(member, new JsonArray([.. row.Texts(column).Select(numbers.Find).OfType<int>().Distinct().Select(id => (JsonNode)id)]));
    }

    private static void WriteTerms(CsvRow row, JsonObject json, string column, string member, Func<string, Term> find)
    {
        if (row.Has(column))
            json.SetList(member, row.Texts(column).Select(find).DistinctBy(term => term.Id).Select(Document), term => term.Text("id"));
    }

    private static JsonObject Document(Term term) => new() { ["id"] = term.Id, ["name"] = term.Name, ["slug"] = term.Slug };

    private static void WriteChildren(CsvRow row, JsonObject json, CsvContext context)
    {
        if (!row.Types.Contains("variable"))
            return;
        var known = (json["variations"] as JsonArray ?? []).Select(child => child?.GetValue<int>() ?? 0).ToList();
        json.SetNode("variations", new JsonArray([.. known.Union(context.Families.Children(context.Id)).Select(id => (JsonNode)id)]));
        json.Set("has_options", true);
    }

    private static void WriteDownloads(CsvRow row, JsonObject json)
    {
        WriteLimit(row, json, "Download limit", "download_limit");
        WriteLimit(row, json, "Download expiry days", "download_expiry");
        var downloads = Enumerable.Range(1, int.MaxValue - 1)
            .TakeWhile(place => row.Has($"Download {place} URL"))
            .Where(place => row[$"Download {place} URL"].Length > 0)
            .Select(place => Download(row, place));
        if (row.Has("Download 1 URL"))
            json.SetList("downloads", downloads, download => download.Text("file"));
    }

    /// <summary>An empty cell is written for 0 and for -1; both mean that there is no limit.</summary>
    private static void WriteLimit(CsvRow row, JsonObject json, string column, string member)
    {
        if (row.Has(column) && (row[column].Length > 0 || json.Number(member) > 0))
            json.Set(member, CsvDocuments.Number(row, column) ?? -1);
    }

    /// <summary>A download without a number gets one that is the same at every import.</summary>
    private static JsonObject Download(CsvRow row, int place)
    {
        var file = row[$"Download {place} URL"];
        var id = row[$"Download {place} ID"] is { Length: > 0 } given ? given : new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(file)).AsSpan(0, 16)).ToString();

        return new JsonObject { ["id"] = id, ["name"] = row[$"Download {place} name"], ["file"] = file };
    }
}
