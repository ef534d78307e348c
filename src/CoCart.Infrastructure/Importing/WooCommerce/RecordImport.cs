using System.Text.Json;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Importing.WooCommerce.Sources;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>A kind of rows that set the store up, and how they are known.</summary>
/// <param name="Kind">Kind of the record.</param>
/// <param name="Key">What a row is known by.</param>
/// <param name="Check">Fails if a row cannot be understood.</param>
internal sealed record RecordKind(string Kind, Func<SourceRow, string> Key, Action<JsonElement> Check)
{
    /// <summary>All kinds, in the order of import.</summary>
    public static readonly IReadOnlyList<RecordKind> All =
    [
        new(StoreRecordKinds.Setting, By("id"), _ => { }),
        new(StoreRecordKinds.Site, _ => "site", _ => { }),
        new(StoreRecordKinds.Currency, By("code"), _ => { }),
        new(StoreRecordKinds.Country, By("code"), _ => { }),
        new(StoreRecordKinds.Continent, By("code"), _ => { }),
        new(StoreRecordKinds.TaxClass, By("slug"), _ => { }),
        new(StoreRecordKinds.TaxRate, By("id"), row => StoreDocuments.TaxRate(row)),
        new(StoreRecordKinds.ShippingClass, By("id"), row => row.Id()),
        new(StoreRecordKinds.ShippingZone, By("id"), row => ZoneDocuments.Of(row)),
        new(StoreRecordKinds.PaymentGateway, By("id"), _ => { }),
        new(StoreRecordKinds.Category, By("id"), row => row.Id()),
        new(StoreRecordKinds.Tag, By("id"), row => row.Id()),
        new(StoreRecordKinds.Brand, By("id"), row => row.Id()),
        new(StoreRecordKinds.Attribute, By("id"), row => row.Id()),
        new(StoreRecordKinds.AttributeTerm, row => $"{row.Group}:{row.Json.Text("id")}", row => row.Id()),
        new(StoreRecordKinds.Media, By("id"), row => row.Id()),
    ];

    private static Func<SourceRow, string> By(string member) => row => row.Json.Text(member);
}

/// <summary>Stores the rows of one kind.</summary>
internal sealed class RecordImport(CartDbContext context, RecordKind kind, ImportChanges changes) : IRowImport
{
    public string Kind => kind.Kind;

    public async Task TakeAsync(IReadOnlyList<SourceRow> rows, ImportTally tally, CancellationToken cancellationToken)
    {
        var good = rows.Where(row => tally.IsGood(row, () => Check(row))).ToList();
        var keys = good.Select(kind.Key).ToList();
        var known = await context.Records
            .Where(record => record.Kind == kind.Kind && keys.Contains(record.Key))
            .ToDictionaryAsync(record => record.Key, cancellationToken);
        foreach (var row in good)
            Take(kind.Key(row), Document(row.Json), known, tally);
    }

    private void Check(SourceRow row)
    {
        if (kind.Key(row).Length is 0)
            throw new FormatException("The row has no name.");
        kind.Check(row.Json);
    }

    /// <summary>Of a setting only its value counts.</summary>
    private string Document(JsonElement row)
    {
        if (kind.Kind is not StoreRecordKinds.Setting)
            return CanonicalJson.Of(row);

        return row.Member("value") is { } value ? CanonicalJson.Of(value) : "\"\"";
    }

    private void Take(string key, string document, Dictionary<string, StoreRecordRow> known, ImportTally tally)
    {
        if (!known.TryGetValue(key, out var record))
        {
            context.Add(known[key] = new StoreRecordRow { Kind = kind.Kind, Key = key, Document = document });
            tally.Created();
            changes.Record(kind.Kind);
            return;
        }

        if (record.Document != document)
            changes.Record(kind.Kind);
        tally.Existing(isChanged: record.Document != document);
        record.Document = document;
    }
}
