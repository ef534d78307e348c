namespace CoCart.Domain.Pricing.Shipping;

public enum ZoneLocationType
{
    Country,
    State,
    Continent,
    Postcode,
}

/// <summary>A place that a zone covers: <c>US</c>, <c>US:CA</c>, <c>NA</c> or a postcode pattern.</summary>
public sealed record ZoneLocation(ZoneLocationType Type, string Code);

/// <summary>A region with its own shipping methods. Zone 0 is the rest of the world.</summary>
public sealed record ShippingZone(
    int Id, string Name, int Order, IReadOnlyList<ZoneLocation> Locations, IReadOnlyList<ShippingMethod> Methods);

/// <summary>A way to ship within a zone, with the store's settings of it (<c>title</c>, <c>cost</c>, <c>tax_status</c>, <c>requires</c>, …).</summary>
public sealed record ShippingMethod(
    int InstanceId, string MethodId, int Order, bool IsEnabled, IReadOnlyDictionary<string, string> Settings)
{
    /// <summary>How a client names the rate: <c>flat_rate:1</c>.</summary>
    public string RateId { get; } = $"{MethodId}:{InstanceId}";

    public string Setting(string name, string fallback = "") => Settings.GetValueOrDefault(name, fallback);
}
