using CoCart.Application.Management;
using CoCart.Infrastructure.Catalog.Documents;

namespace CoCart.Infrastructure.Management.Records;

/// <summary>Where the records of a kind are, and how they are listed.</summary>
/// <param name="Record">Kind of the stored record.</param>
/// <param name="Id">The member that paths name.</param>
/// <param name="Order">What is usually sorted by.</param>
/// <param name="IsPaged">Listed by pages; else all at once.</param>
internal sealed record RecordPlace(string Record, string Id, string Order, bool IsPaged)
{
    private static readonly Dictionary<StoreKind, RecordPlace> All = new()
    {
        [StoreKind.Category] = new(StoreRecordKinds.Category, "id", "name", true),
        [StoreKind.Tag] = new(StoreRecordKinds.Tag, "id", "name", true),
        [StoreKind.Brand] = new(StoreRecordKinds.Brand, "id", "name", true),
        [StoreKind.ShippingClass] = new(StoreRecordKinds.ShippingClass, "id", "name", true),
        [StoreKind.Attribute] = new(StoreRecordKinds.Attribute, "id", "name", false),
        [StoreKind.AttributeTerm] = new(StoreRecordKinds.AttributeTerm, "id", "name", true),
        [StoreKind.TaxRate] = new(StoreRecordKinds.TaxRate, "id", "order", true),
        [StoreKind.TaxClass] = new(StoreRecordKinds.TaxClass, "slug", "slug", false),
        [StoreKind.PaymentGateway] = new(StoreRecordKinds.PaymentGateway, "id", "id", false),
        [StoreKind.Country] = new(StoreRecordKinds.Country, "code", "code", false),
        [StoreKind.Continent] = new(StoreRecordKinds.Continent, "code", "code", false),
        [StoreKind.Currency] = new(StoreRecordKinds.Currency, "code", "code", false),
    };

    public static RecordPlace? Find(StoreKind kind) => All.GetValueOrDefault(kind);

    public static RecordPlace Of(StoreKind kind) => All[kind];

    /// <summary>Where the numbers of the kind come from.</summary>
    public static string SeriesOf(StoreKind kind) =>
        kind is StoreKind.Category or StoreKind.Tag or StoreKind.Brand or StoreKind.ShippingClass or StoreKind.AttributeTerm ? StoreNumbers.Terms : Of(kind).Record;

    /// <summary>The key under which the record of a path is kept: values of an attribute stand under its number, codes are in capitals.</summary>
    public static string Key(StorePlace place, string id) => place.Kind switch
    {
        StoreKind.AttributeTerm => $"{place.Parent}:{id}",
        StoreKind.Country or StoreKind.Continent or StoreKind.Currency => id.ToUpperInvariant(),
        _ => id,
    };
}
