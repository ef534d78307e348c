using System.Text.Json;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>A kind of rows that set the store up, and how they are known.</summary>
/// <param name="Kind">Kind of the record.</param>
/// <param name="File">Where the rows are.</param>
/// <param name="Rows">The rows with their keys.</param>
/// <param name="Check">Fails if a row cannot be understood.</param>
internal sealed record RecordKind(string Kind, string File, Func<ExportFolder, IEnumerable<(string Key, JsonElement Row)>> Rows, Action<JsonElement> Check)
{
    /// <summary>All kinds, in the order of import.</summary>
    public static readonly IReadOnlyList<RecordKind> All =
    [
        new(StoreRecordKinds.Setting, "settings.json", Settings, _ => { }),
        new(StoreRecordKinds.Site, "site.json", Whole("site.json"), _ => { }),
        new(StoreRecordKinds.Currency, "currencies.json", By("currencies.json", "code"), _ => { }),
        new(StoreRecordKinds.Country, "countries.json", By("countries.json", "code"), _ => { }),
        new(StoreRecordKinds.Continent, "continents.json", By("continents.json", "code"), _ => { }),
        new(StoreRecordKinds.TaxClass, "tax_classes.json", By("tax_classes.json", "slug"), _ => { }),
        new(StoreRecordKinds.TaxRate, "tax_rates.json", By("tax_rates.json", "id"), row => StoreDocuments.TaxRate(row)),
        new(StoreRecordKinds.ShippingClass, "shipping_classes.json", By("shipping_classes.json", "id"), row => row.Id()),
        new(StoreRecordKinds.ShippingZone, "shipping_zones.json", By("shipping_zones.json", "id"), row => ZoneDocuments.Of(row)),
        new(StoreRecordKinds.PaymentGateway, "payment_gateways.json", By("payment_gateways.json", "id"), _ => { }),
        new(StoreRecordKinds.Category, "categories.json", By("categories.json", "id"), row => row.Id()),
        new(StoreRecordKinds.Tag, "tags.json", By("tags.json", "id"), row => row.Id()),
        new(StoreRecordKinds.Attribute, "attributes.json", By("attributes.json", "id"), row => row.Id()),
        new(StoreRecordKinds.AttributeTerm, "attribute_terms.json", Terms, row => row.Id()),
        new(StoreRecordKinds.Media, "media.json", By("media.json", "id"), row => row.Id()),
    ];

    private static Func<ExportFolder, IEnumerable<(string, JsonElement)>> By(string file, string member) =>
        folder => folder.Rows(file).Select(row => (row.Text(member), row));

    private static Func<ExportFolder, IEnumerable<(string, JsonElement)>> Whole(string file) =>
        folder => folder.Read(file) is { } row ? [("site", row)] : [];

    private static IEnumerable<(string, JsonElement)> Settings(ExportFolder folder) =>
        folder.GroupedRows("settings.json").Select(setting => (setting.Row.Text("id"), setting.Row.Member("value") ?? default));

    private static IEnumerable<(string, JsonElement)> Terms(ExportFolder folder) =>
        folder.GroupedRows("attribute_terms.json").Select(term => ($"{term.Group}:{term.Row.Text("id")}", term.Row));
}

/// <summary>Stores the rows of one kind.</summary>
internal sealed class RecordImport(CartDbContext context)
{
    public async Task<ImportTally> RunAsync(RecordKind kind, IEnumerable<(string Key, JsonElement Row)> rows, CancellationToken cancellationToken)
    {
        var tally = new ImportTally(kind.Kind, kind.File);
        var known = await context.Records.Where(record => record.Kind == kind.Kind).ToDictionaryAsync(record => record.Key, cancellationToken);
        foreach (var (key, row) in rows)
            Take(kind, key, row, known, tally);

        return tally;
    }

    private void Take(RecordKind kind, string key, JsonElement row, Dictionary<string, StoreRecordRow> known, ImportTally tally)
    {
        try
        {
            if (key.Length is 0)
                throw new FormatException("The row has no name.");
            kind.Check(row);
        }
        catch (FormatException mistake)
        {
            tally.Reject(ExportFolder.NameOf(row), mistake.Message);
            return;
        }

        var document = row.ValueKind is JsonValueKind.Undefined ? "\"\"" : CanonicalJson.Of(row);
        if (!known.TryGetValue(key, out var record))
        {
            context.Add(known[key] = new StoreRecordRow { Kind = kind.Kind, Key = key, Document = document });
            tally.Created();
            return;
        }

        tally.Existing(isChanged: record.Document != document);
        record.Document = document;
    }
}
