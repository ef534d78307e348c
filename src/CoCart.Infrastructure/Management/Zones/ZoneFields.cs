using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Importing.WooCommerce;
using CoCart.Infrastructure.Management.Documents;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Zones;

/// <summary>The fields of zones and their places.</summary>
internal static class ZoneFields
{
    private const string UsualType = "country";
    private static readonly string[] Types = ["postcode", "state", "country", "continent"];

    public static readonly DocumentShape Zone = new("""{ "id": 0, "name": "", "order": 0 }""", new Dictionary<string, string[]>(), "id");

    public static JsonArray Locations(JsonElement fields)
    {
        if (fields.Member("locations") is { ValueKind: not JsonValueKind.Array })
            throw ManagementErrors.InvalidField("locations", "locations is not of type array.");

        return new JsonArray([.. fields.List("locations").Select(Location)]);
    }

    /// <summary>As an import would: checked by what reads it, and kept in the same form. Answers the zone without its parts.</summary>
    public static async Task<JsonElement> StoreAsync(StoreWork work, JsonObject zone)
    {
        var json = StoredJson.Close(zone);
        RecordKind.All.First(kind => kind.Kind == StoreRecordKinds.ShippingZone).Check(json);
        var key = json.Text("id");
        var row = await work.Context.Records.AsTracking().FirstOrDefaultAsync(record => record.Kind == StoreRecordKinds.ShippingZone && record.Key == key, work.CancellationToken);
        if (row is null)
            work.Context.Add(row = new StoreRecordRow { Kind = StoreRecordKinds.ShippingZone, Key = key, Document = "" });
        row.Document = CanonicalJson.Of(json);
        await work.SaveAsync();

        return ZoneReading.WithoutParts(json);
    }

    private static JsonObject Location(JsonElement sent)
    {
        var (code, type) = (sent.Text("code"), sent.Text("type") is { Length: > 0 } named ? named : UsualType);
        if (code.Length is 0 || !Types.Contains(type))
            throw ManagementErrors.InvalidField("locations", $"A place has a code, and is one of {string.Join(", ", Types)}.");

        return new JsonObject { ["code"] = code, ["type"] = type };
    }
}
