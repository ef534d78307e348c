using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Application.Products;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Management.Documents;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Zones;

/// <summary>Shipping zones with their places and methods. The zone 0 is for everywhere else: it has methods, but no name and no places.</summary>
internal sealed class ZoneTable : IChangeableTable
{
    private const string Elsewhere = "0";

    public bool Holds(StoreKind kind) => kind is StoreKind.ShippingZone or StoreKind.ZoneLocation or StoreKind.ZoneMethod;

    public Task<Listed<JsonElement>> ListAsync(CartDbContext context, StorePlace place, DocumentFilter filter, CancellationToken cancellationToken) =>
        ZoneReading.ListAsync(context, place, filter, cancellationToken);

    public Task<JsonElement?> FindAsync(CartDbContext context, StorePlace place, string id, CancellationToken cancellationToken) =>
        ZoneReading.FindAsync(context, place, id, cancellationToken);

    public Task<JsonElement> CreateAsync(StoreWork work, StorePlace place, JsonElement fields, StoreEditor editor) =>
        place.Kind is StoreKind.ZoneMethod ? ZoneMethods.AddAsync(work, place.Parent, fields) : AddZoneAsync(work, fields);

    public async Task<JsonElement> UpdateAsync(StoreWork work, StorePlace place, string id, JsonElement fields, StoreEditor editor)
    {
        if (place.Kind is StoreKind.ZoneMethod)
            return await ZoneMethods.ChangeAsync(work, place.Parent, id, fields);
        var zone = StoredJson.Open(await ZoneReading.ZoneAsync(work.Context, id, work.CancellationToken));
        if (id is Elsewhere)
            throw ManagementErrors.InvalidField("id", "The zone for everywhere else has methods only.");
        ZoneFields.Zone.Apply(zone, fields);
        if (fields.Member("locations") is not null)
            zone["locations"] = ZoneFields.Locations(fields);

        return await ZoneFields.StoreAsync(work, zone);
    }

    public async Task<JsonElement> DeleteAsync(StoreWork work, StorePlace place, string id, bool isForced, StoreEditor editor)
    {
        var known = await FindAsync(work.Context, place, id, work.CancellationToken) ?? throw ManagementErrors.UnknownToChange(place.Kind);
        if (!isForced)
            throw ManagementErrors.NoTrash();
        if (place.Kind is StoreKind.ZoneMethod)
            return await ZoneMethods.RemoveAsync(work, place.Parent, known);
        if (id is Elsewhere)
            throw ManagementErrors.NotDeletable();
        await StoreNumbers.KeepAsync(work, StoreRecordKinds.ShippingZone, StoredJson.Number(id));
        await work.Context.Records.Where(record => record.Kind == StoreRecordKinds.ShippingZone && record.Key == id).ExecuteDeleteAsync(work.CancellationToken);
        work.HasChanged = true;

        return known;
    }

    private static async Task<JsonElement> AddZoneAsync(StoreWork work, JsonElement fields)
    {
        if (fields.Text("name").Trim().Length is 0)
            throw ManagementErrors.MissingField("name");
        var zone = ZoneFields.Zone.New();
        zone["id"] = await StoreNumbers.NextAsync(work, StoreRecordKinds.ShippingZone);
        ZoneFields.Zone.Apply(zone, fields);
        zone["locations"] = ZoneFields.Locations(fields);
        zone["methods"] = new JsonArray();

        return await ZoneFields.StoreAsync(work, zone);
    }
}
