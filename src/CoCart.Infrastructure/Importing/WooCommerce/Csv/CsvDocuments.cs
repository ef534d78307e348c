using System.Globalization;
using System.Text.Json.Nodes;

namespace CoCart.Infrastructure.Importing.WooCommerce.Csv;

/// <summary>Writes a row over the document of its product. What the file has no column for stays as it is.</summary>
internal static class CsvDocuments
{
    public static void Write(CsvRow row, JsonObject json, CsvContext context)
    {
        WriteTexts(row, json);
        CsvStock.Write(row, json, context.Parent);
        CsvPrices.Write(row, json, context);
        CsvLinks.Write(row, json, context);
        CsvAttributes.Write(row, json, context);
        CsvImages.Write(row, json, context.Terms);
        WriteMeta(row, json);
    }

    /// <summary>The state that a row's number stands for; one that is written the same way stays.</summary>
    private static string Status(string published, string now) => (published, now) switch
    {
        ("0", _) => "private",
        ("-1", "pending" or "future") => now,
        ("-1", _) => "draft",
        ("1" or "", "") => "publish",
        ("1", _) => "publish",
        ("", _) => now,
        _ => throw new FormatException($"\"{published}\" in Published is not 1, 0 or -1."),
    };

    private static void WriteTexts(CsvRow row, JsonObject json)
    {
        json.Set("status", Status(row["Published"], json.Text("status")));
        json.Set("sku", row.Sku);
        json.Set("virtual", row.Types.Contains("virtual"));
        json.Set("downloadable", row.Types.Contains("downloadable"));
        WriteSize(row, json);
        if (row.Has("Position"))
            json.Set("menu_order", Number(row, "Position") ?? 0);
        if (row.Has("Description") && (!row.IsVariation || Catalog.Sheets.SheetDocuments.Written(json.Text("description")) != row.Lines("Description")))
            json.Set("description", row.Lines("Description"));
        if (!row.IsVariation)
            WriteProductTexts(row, json);
    }

    /// <summary>A variation without a size of its own has its product's, and may be written with it.</summary>
    private static void WriteSize(CsvRow row, JsonObject json)
    {
        if (!row.IsVariation || row["Weight"].Length > 0)
            Copy(row, json, "Weight", "weight");
        if (row.Has("Length") && !(row.IsVariation && $"{row["Length"]}{row["Width"]}{row["Height"]}".Length is 0))
            json.SetNode("dimensions", new JsonObject { ["length"] = row["Length"], ["width"] = row["Width"], ["height"] = row["Height"] });
    }

    private static void WriteProductTexts(CsvRow row, JsonObject json)
    {
        json.Set("name", row["Name"].Length > 0 ? row["Name"] : throw new FormatException("The product has no name."));
        json.Set("type", row.Types.FirstOrDefault(type => type is not ("virtual" or "downloadable")) ?? "simple");
        if (row.Has("Short description"))
            json.Set("short_description", row.Lines("Short description"));
        if (row.Has("Purchase note"))
            json.Set("purchase_note", row.Lines("Purchase note"));
        Copy(row, json, "Visibility in catalog", "catalog_visibility");
        Copy(row, json, "External URL", "external_url");
        Copy(row, json, "Button text", "button_text");
        foreach (var (column, member) in (IEnumerable<(string, string)>)
            [("Is featured?", "featured"), ("Sold individually?", "sold_individually"), ("Allow customer reviews?", "reviews_allowed")])
            if (row.Has(column))
                json.Set(member, row.Flag(column));
    }

    private static void WriteMeta(CsvRow row, JsonObject json)
    {
        const string Prefix = "Meta: ";
        foreach (var column in row.Columns.Where(column => column.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && row[column].Length > 0))
        {
            var meta = json["meta_data"] as JsonArray ?? [];
            var entry = meta.OfType<JsonObject>().LastOrDefault(known => known.Text("key") == column[Prefix.Length..]);
            if (entry is null)
                meta.Add(entry = new JsonObject { ["id"] = 0, ["key"] = column[Prefix.Length..] });
            entry.Set("value", row[column]);
            if (json["meta_data"] != meta)
                json["meta_data"] = meta;
        }
    }

    private static void Copy(CsvRow row, JsonObject json, string column, string member)
    {
        if (row.Has(column))
            json.Set(member, row[column]);
    }

    /// <summary>A whole number; none where nothing is written.</summary>
    public static int? Number(CsvRow row, string column) => row[column] is { Length: > 0 } text
        ? int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"\"{text}\" in {column} is not a number.")
        : null;
}

/// <summary>What a row needs beside itself.</summary>
/// <param name="Id">Number of its product.</param>
/// <param name="Parent">Document of a variation's product; none: it is none.</param>
/// <param name="Offset">Of the shop's clock at a moment of it.</param>
internal sealed record CsvContext(
    int Id, JsonObject? Parent, CsvTerms Terms, CsvNumbers Numbers, CsvFamilies Families, Func<DateTime, TimeSpan> Offset, DateTimeOffset Now);
