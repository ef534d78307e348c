using System.Globalization;
using System.Text.Json.Nodes;

namespace CoCart.Infrastructure.Importing.WooCommerce.Csv;

/// <summary>Writes what a row tells of prices and taxes.</summary>
internal static class CsvPrices
{
    private static readonly string[] Moments = ["yyyy-MM-dd H:mm:ss", "yyyy-MM-dd H:mm", "yyyy-MM-dd"];

    public static void Write(CsvRow row, JsonObject json, CsvContext context)
    {
        WriteAmount(row, json, "Regular price", "regular_price");
        WriteAmount(row, json, "Sale price", "sale_price");
        WriteMoment(row, json, "Date sale price starts", "date_on_sale_from", context, isEnd: false);
        WriteMoment(row, json, "Date sale price ends", "date_on_sale_to", context, isEnd: true);
        if (row.Has("Tax status"))
            json.Set("tax_status", row["Tax status"] is { Length: > 0 } status ? status : "taxable");
        if (row.Has("Tax class"))
            json.Set("tax_class", row["Tax class"]);
        if (!row.Types.Any(type => type is "variable" or "grouped"))
            WritePrice(json, context.Now);
    }

    private static void WriteAmount(CsvRow row, JsonObject json, string column, string member)
    {
        if (!row.Has(column))
            return;
        if (row[column].Length > 0 && !decimal.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            throw new FormatException($"\"{row[column]}\" in {column} is not an amount.");
        json.Set(member, row[column]);
    }

    private static void WriteMoment(CsvRow row, JsonObject json, string column, string member, CsvContext context, bool isEnd)
    {
        const string Format = "yyyy-MM-ddTHH:mm:ss";
        if (!row.Has(column))
            return;
        var text = row[column];
        if (text.Length is 0)
        {
            json.SetNode(member, null);
            json.SetNode($"{member}_gmt", null);
            return;
        }

        if (!DateTime.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            throw new FormatException($"\"{text}\" in {column} is not a date.");
        var moment = isEnd && text.Length <= "yyyy-MM-dd".Length ? local.AddDays(1).AddSeconds(-1) : local;
        json.Set(member, moment.ToString(Format, CultureInfo.InvariantCulture));
        json.Set($"{member}_gmt", (moment - context.Offset(moment)).ToString(Format, CultureInfo.InvariantCulture));
    }

    /// <summary>The price that counts now, which documents carry along.</summary>
    private static void WritePrice(JsonObject json, DateTimeOffset now)
    {
        var isOnSale = json.Text("sale_price").Length > 0
            && (Moment(json, "date_on_sale_from_gmt") ?? DateTimeOffset.MinValue) <= now
            && (Moment(json, "date_on_sale_to_gmt") ?? DateTimeOffset.MaxValue) >= now;
        json.Set("price", isOnSale ? json.Text("sale_price") : json.Text("regular_price"));
        json.Set("on_sale", isOnSale);
    }

    private static DateTimeOffset? Moment(JsonObject json, string member) =>
        DateTimeOffset.TryParse(json.Text(member), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
}
