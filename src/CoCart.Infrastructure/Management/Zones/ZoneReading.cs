using System.Text.Json;
using CoCart.Application.Management;
using CoCart.Application.Products;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Management.Documents;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Zones;

/// <summary>Shipping zones, and the places and methods that are kept inside them.</summary>
internal static class ZoneReading
{
    private const string Locations = "locations";
    private const string Methods = "methods";
    private static readonly string[] Parts = [Locations, Methods];

    public static async Task<Listed<JsonElement>> ListAsync(CartDbContext context, StorePlace place, DocumentFilter filter, CancellationToken cancellationToken)
    {
        if (place.Kind is not StoreKind.ShippingZone)
            return DocumentList.Whole(PartsOf(await ZoneAsync(context, place.Parent, cancellationToken), place.Kind), filter);
        var documents = await context.Records.AsNoTracking().Where(record => record.Kind == StoreRecordKinds.ShippingZone)
            .Select(record => record.Document).ToListAsync(cancellationToken);

        return DocumentList.Whole([.. documents.Select(StoredJson.Parse).OrderBy(zone => zone.Number("order")).Select(WithoutParts)], filter);
    }

    public static async Task<JsonElement?> FindAsync(CartDbContext context, StorePlace place, string id, CancellationToken cancellationToken)
    {
        if (place.Kind is StoreKind.ShippingZone)
            return WithoutParts(await ZoneAsync(context, id, cancellationToken));

        var found = PartsOf(await ZoneAsync(context, place.Parent, cancellationToken), place.Kind).FirstOrDefault(part => NumberOf(part) == StoredJson.Number(id));

        return found.ValueKind is JsonValueKind.Undefined ? null : found;
    }

    public static async Task<JsonElement> ZoneAsync(CartDbContext context, string id, CancellationToken cancellationToken)
    {
        var document = await context.Records.Where(record => record.Kind == StoreRecordKinds.ShippingZone && record.Key == id)
            .Select(record => record.Document).FirstOrDefaultAsync(cancellationToken);

        return document is null ? throw ManagementErrors.Unknown(StoreKind.ShippingZone) : StoredJson.Parse(document);
    }

    /// <summary>The number of a method; older exports have it under another name.</summary>
    public static int NumberOf(JsonElement method) => method.Number("instance_id") is > 0 and var number ? number : method.Number("id");

    public static string MemberOf(StoreKind kind) => kind is StoreKind.ZoneMethod ? Methods : Locations;

    public static IReadOnlyList<JsonElement> PartsOf(JsonElement zone, StoreKind kind) => [.. zone.List(MemberOf(kind)).Select(WithoutLinks)];

    public static JsonElement WithoutParts(JsonElement zone) => Without(zone, Parts);

    private static JsonElement WithoutLinks(JsonElement part) => Without(part, ["_links"]);

    private static JsonElement Without(JsonElement json, string[] names)
    {
        var document = StoredJson.Open(json);
        foreach (var name in names)
            document.Remove(name);

        return StoredJson.Close(document);
    }
}
