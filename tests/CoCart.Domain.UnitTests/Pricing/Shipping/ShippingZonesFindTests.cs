using CoCart.Domain.Customers;
using CoCart.Domain.Pricing.Shipping;

namespace CoCart.Domain.UnitTests.Pricing.Shipping;

public class ShippingZonesFindTests
{
    private static readonly Address SanFrancisco = new() { Country = "US", State = "CA", Postcode = "94105" };
    private static readonly Dictionary<string, string> Continents = new() { ["US"] = "NA" };

    [Theory]
    [InlineData("Country US", 1)]
    [InlineData("Country GB", 0)]
    [InlineData("State US:CA", 1)]
    [InlineData("State US:NY", 0)]
    [InlineData("Continent NA", 1)]
    [InlineData("Country GB|State US:CA", 1)]
    [InlineData("Postcode 94*", 1)]
    [InlineData("Country US|Postcode 90*", 0)]
    [InlineData("Country US|Postcode 94100...94110", 1)]
    [InlineData("", 1)]
    public void A_zone_covers_its_places(string locations, int found) =>
        Assert.Equal(found, Find(Zone(1, 0, locations), Zone(0, 0, ""))?.Id);

    [Fact]
    public void The_first_zone_by_order_wins() => Assert.Equal(2, Find(Zone(1, 5, ""), Zone(2, 1, ""), Zone(3, 1, ""))?.Id);

    [Fact]
    public void Without_a_zone_for_the_rest_there_may_be_none() => Assert.Null(Find(Zone(1, 0, "Country GB")));

    private static ShippingZone? Find(params ShippingZone[] zones) => ShippingZones.Find(zones, SanFrancisco, Continents);

    private static ShippingZone Zone(int id, int order, string locations) =>
        new(id, "Zone", order, [.. locations.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Location)], []);

    private static ZoneLocation Location(string text) => new(Enum.Parse<ZoneLocationType>(text.Split(' ')[0]), text.Split(' ')[1]);
}
