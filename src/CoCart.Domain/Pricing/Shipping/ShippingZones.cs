using CoCart.Domain.Customers;

namespace CoCart.Domain.Pricing.Shipping;

/// <summary>Finds the zone of a destination.</summary>
internal static class ShippingZones
{
    /// <summary>The first by order and number that covers the address; else zone 0, the rest of the world.</summary>
    public static ShippingZone? Find(
        IReadOnlyList<ShippingZone> zones, Address destination, IReadOnlyDictionary<string, string> continents)
    {
        ShippingZone? rest = null;
        ShippingZone? found = null;

        for (var index = 0; index < zones.Count; index++)
        {
            var zone = zones[index];
            if (zone.Id is 0)
                rest = zone;
            else if (IsBefore(zone, found) && Covers(zone, destination, continents))
                found = zone;
        }

        return found ?? rest;
    }

    private static bool IsBefore(ShippingZone zone, ShippingZone? other) =>
        other is null || zone.Order < other.Order || (zone.Order == other.Order && zone.Id < other.Id);

    /// <summary>A place of each kind it names; a zone that names none of a kind covers all of it.</summary>
    private static bool Covers(ShippingZone zone, Address destination, IReadOnlyDictionary<string, string> continents)
    {
        var (isArea, namesArea, namesPostcode) = (false, false, false);

        for (var index = 0; index < zone.Locations.Count; index++)
        {
            var location = zone.Locations[index];
            namesPostcode |= location.Type is ZoneLocationType.Postcode;
            namesArea |= location.Type is not ZoneLocationType.Postcode;
            isArea = isArea || IsArea(location, destination, continents);
        }

        return (isArea || !namesArea) && (!namesPostcode || HasPostcode(zone, destination));
    }

    private static bool IsArea(ZoneLocation location, Address destination, IReadOnlyDictionary<string, string> continents) =>
        location.Type switch
        {
            ZoneLocationType.Country => location.Code == destination.Country,
            ZoneLocationType.Continent => location.Code == continents.GetValueOrDefault(destination.Country),
            ZoneLocationType.State => IsState(location.Code, destination),
            _ => false,
        };

    private static bool IsState(string code, Address destination) =>
        code.Length == destination.Country.Length + 1 + destination.State.Length
        && code.StartsWith(destination.Country, StringComparison.Ordinal)
        && code[destination.Country.Length] is ':'
        && code.EndsWith(destination.State, StringComparison.Ordinal);

    /// <summary>In their own case: a pattern in lower case never matches.</summary>
    private static bool HasPostcode(ShippingZone zone, Address destination)
    {
        var postcode = Postcode.Of(destination.Country, destination.Postcode);

        return zone.Locations.Any(location =>
            location.Type is ZoneLocationType.Postcode && postcode.Matches(location.Code, StringComparison.Ordinal));
    }
}
