using System.Text.Json;
using CoCart.Domain.Pricing.Shipping;

namespace CoCart.Infrastructure.Catalog.Documents;

/// <summary>Makes shipping zones of the store's descriptions.</summary>
internal static class ZoneDocuments
{
    public static ShippingZone Of(JsonElement json) => new(
        json.Number("id"),
        json.Text("name"),
        json.Number("order"),
        [.. json.List("locations").Select(Location)],
        [.. json.List("methods").Select(Method).OrderBy(method => method.Order)]);

    private static ZoneLocation Location(JsonElement json) => new(
        json.Text("type") switch
        {
            "country" => ZoneLocationType.Country,
            "state" => ZoneLocationType.State,
            "continent" => ZoneLocationType.Continent,
            "postcode" => ZoneLocationType.Postcode,
            var other => throw new FormatException($"\"{other}\" is not a kind of place."),
        },
        json.Text("code"));

    private static ShippingMethod Method(JsonElement json) => new(
        json.Member("instance_id") is null ? json.Id() : json.Number("instance_id"),
        json.Text("method_id"),
        json.Number("order"),
        json.Flag("enabled"),
        Settings(json));

    private static Dictionary<string, string> Settings(JsonElement json)
    {
        var settings = new Dictionary<string, string>();
        if (json.Member("settings") is { ValueKind: JsonValueKind.Object } members)
            foreach (var member in members.EnumerateObject())
                settings[member.Name] = member.Value.ValueKind is JsonValueKind.Object ? member.Value.Text("value") : JsonFacts.Text(member.Value);
        if (!settings.ContainsKey("title"))
            settings["title"] = json.Text("title");

        return settings;
    }
}
