using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Management.Documents;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Zones;

/// <summary>The shipping methods inside a zone.</summary>
internal static class ZoneMethods
{
    private const string Series = "zone_method";
    private const string Methods = "methods";

    private static readonly DocumentShape Shape = new(
        """{ "id": 0, "instance_id": 0, "title": "", "order": 0, "enabled": true, "method_id": "", "method_title": "", "settings": {} }""",
        new Dictionary<string, string[]>(),
        "id", "instance_id", "title", "method_id", "method_title", "settings");

    /// <summary>What each method can be told, with its usual values.</summary>
    private static readonly Dictionary<string, (string Title, (string Name, string Type, string Value)[] Settings)> Known = new()
    {
        ["flat_rate"] = ("Flat rate", [("title", "text", "Flat rate"), ("tax_status", "select", "taxable"), ("cost", "text", "")]),
        ["free_shipping"] = ("Free shipping",
            [("title", "text", "Free shipping"), ("requires", "select", ""), ("min_amount", "text", "0"), ("ignore_discounts", "checkbox", "no")]),
        ["local_pickup"] = ("Local pickup", [("title", "text", "Local pickup"), ("tax_status", "select", "taxable"), ("cost", "text", "")]),
    };

    public static async Task<JsonElement> AddAsync(StoreWork work, string zone, JsonElement fields)
    {
        var document = StoredJson.Open(await ZoneReading.ZoneAsync(work.Context, zone, work.CancellationToken));
        if (!Known.TryGetValue(fields.Text("method_id"), out var known))
            throw ManagementErrors.InvalidField("method_id", $"method_id is not one of {string.Join(", ", Known.Keys)}.");
        var method = Shape.New();
        var number = await NextAsync(work);
        (method["id"], method["instance_id"]) = (number, number);
        method["method_id"] = fields.Text("method_id");
        method["method_title"] = known.Title;
        method["order"] = ZoneReading.PartsOf(StoredJson.Close(document), StoreKind.ZoneMethod).Count + 1;
        method["settings"] = new JsonObject(known.Settings.Select(setting => KeyValuePair.Create(setting.Name, (JsonNode?)Setting(setting.Name, setting.Type, setting.Value))));

        return await StoreAsync(work, document, Changed(method, fields));
    }

    public static async Task<JsonElement> ChangeAsync(StoreWork work, string zone, string id, JsonElement fields)
    {
        var document = StoredJson.Open(await ZoneReading.ZoneAsync(work.Context, zone, work.CancellationToken));
        var known = ZoneReading.PartsOf(StoredJson.Close(document), StoreKind.ZoneMethod).FirstOrDefault(method => ZoneReading.NumberOf(method) == StoredJson.Number(id));

        return known.ValueKind is JsonValueKind.Undefined
            ? throw ManagementErrors.UnknownToChange(StoreKind.ZoneMethod)
            : await StoreAsync(work, document, Changed(StoredJson.Open(known), fields));
    }

    public static async Task<JsonElement> RemoveAsync(StoreWork work, string zone, JsonElement method)
    {
        var document = StoredJson.Open(await ZoneReading.ZoneAsync(work.Context, zone, work.CancellationToken));
        await StoreNumbers.KeepAsync(work, Series, ZoneReading.NumberOf(method));
        document[Methods] = Others(document, ZoneReading.NumberOf(method));
        await ZoneFields.StoreAsync(work, document);

        return method;
    }

    private static JsonObject Changed(JsonObject method, JsonElement fields)
    {
        Shape.Apply(method, fields);
        if (fields.Member("settings") is { ValueKind: JsonValueKind.Object } sent && method["settings"] is JsonObject settings)
            foreach (var setting in sent.EnumerateObject())
                Put(settings, setting.Name, JsonFacts.Text(setting.Value));
        method["title"] = StoredJson.Close(method).Member("settings")?.Member("title")?.Text("value") ?? $"{method["title"]}";

        return method;
    }

    private static void Put(JsonObject settings, string name, string value)
    {
        if (settings[name] is JsonObject known)
            known["value"] = value;
        else
            settings[name] = Setting(name, "text", value);
    }

    private static JsonObject Setting(string name, string type, string value) =>
        new() { ["id"] = name, ["type"] = type, ["value"] = value, ["default"] = value };

    private static async Task<JsonElement> StoreAsync(StoreWork work, JsonObject zone, JsonObject method)
    {
        var stored = StoredJson.Close(method);
        var methods = Others(zone, ZoneReading.NumberOf(stored));
        methods.Add(FieldReading.Node(stored));
        zone[Methods] = methods;
        await ZoneFields.StoreAsync(work, zone);

        return stored;
    }

    private static JsonArray Others(JsonObject zone, int number) => new([.. ZoneReading.PartsOf(StoredJson.Close(zone), StoreKind.ZoneMethod)
        .Where(method => ZoneReading.NumberOf(method) != number)
        .Select(FieldReading.Node)]);

    /// <summary>Methods of all zones share their numbers; a chosen rate is known by its method's.</summary>
    private static async Task<int> NextAsync(StoreWork work)
    {
        var zones = await work.Context.Records.AsNoTracking().Where(record => record.Kind == StoreRecordKinds.ShippingZone)
            .Select(record => record.Document).ToListAsync(work.CancellationToken);
        var largest = zones.ConvertAll(StoredJson.Parse).SelectMany(zone => ZoneReading.PartsOf(zone, StoreKind.ZoneMethod)).Select(ZoneReading.NumberOf).DefaultIfEmpty().Max();
        await StoreNumbers.KeepAsync(work, Series, largest);

        return await StoreNumbers.NextAsync(work, Series);
    }
}
