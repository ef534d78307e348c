using CoCart.Domain.Customers;
using CoCart.Domain.Stores;

namespace CoCart.Domain.UnitTests.Customers;

public class AddressRulesTests
{
    private static readonly Countries Known = new(
        new Dictionary<string, string> { ["US"] = "United States", ["GB"] = "United Kingdom", ["IE"] = "Ireland", ["AE"] = "Emirates" },
        new Dictionary<string, string> { ["US:CA"] = "California", ["US:AZ"] = "Arizona", ["IE:D"] = "Dublin" },
        new Dictionary<string, string>());

    private static readonly Address Tucson = new() { FirstName = "Ann", Country = "US", State = "AZ", City = "Tucson", Line1 = "1 Main St", Postcode = "85716" };

    [Fact]
    public void A_single_field_can_be_changed_whatever_else_is_missing()
    {
        var home = Change(Address.Empty with { Country = "US" }, new AddressChange { City = "Reno" });

        Assert.Equal(("US", "Reno", ""), (home.Country, home.City, home.Postcode));
    }

    [Fact]
    public void Another_country_alone_leaves_street_and_postcode_and_forgets_the_state()
    {
        var moved = Change(Tucson, new AddressChange { Country = "gb" });

        Assert.Equal(Tucson with { Country = "GB", State = "" }, moved);
    }

    [Theory]
    [InlineData("az")]
    [InlineData("Arizona")]
    [InlineData(" AZ ")]
    public void A_state_is_kept_by_its_code(string state) => Assert.Equal("AZ", Change(Tucson with { State = "CA" }, new AddressChange { State = state }).State);

    [Fact]
    public void A_state_of_a_country_without_a_list_is_kept_as_it_is() =>
        Assert.Equal("Kent", Change(Tucson, new AddressChange { Country = "GB", State = "Kent" }).State);

    [Theory]
    [InlineData("first_name")]
    [InlineData("last_name")]
    [InlineData("country")]
    [InlineData("address_1")]
    [InlineData("city")]
    [InlineData("state")]
    [InlineData("postcode")]
    [InlineData("email")]
    public void What_the_country_demands_cannot_be_emptied(string field)
    {
        var broken = Refused(Tucson, Empty(field));

        Assert.Equal(("address_field_required", field), (broken.Code, broken.Field.Name));
    }

    [Theory]
    [InlineData("company")]
    [InlineData("address_2")]
    [InlineData("phone")]
    public void What_no_country_demands_can_be_emptied(string field) => Assert.Equal(Tucson, Change(Tucson, Empty(field)));

    [Theory]
    [InlineData("GB", "", "SW1A 1AA")]
    [InlineData("IE", "D", "")]
    [InlineData("AE", "", "")]
    public void A_field_can_be_empty_where_the_country_does_not_know_it(string country, string state, string postcode) =>
        Assert.Equal(postcode, Change(Tucson, Whole(country) with { State = state, Postcode = postcode }).Postcode);

    [Theory]
    [InlineData("US", null, "85716", "state")]
    [InlineData("US", "AZ", null, "postcode")]
    [InlineData("IE", null, null, "state")]
    [InlineData("GB", null, null, "postcode")]
    public void A_whole_new_address_must_have_what_its_country_demands(string country, string? state, string? postcode, string missing)
    {
        var broken = Refused(Tucson with { Country = "AE" }, Whole(country) with { State = state, Postcode = postcode });

        Assert.Equal(("address_field_required", missing), (broken.Code, broken.Field.Name));
    }

    [Fact]
    public void A_whole_address_in_the_same_country_keeps_what_it_does_not_name() =>
        Assert.Equal("85716", Change(Tucson, Whole("US")).Postcode);

    [Theory]
    [InlineData("XX", "AZ", "85716", "country_unknown", "country", "XX")]
    [InlineData("US", "Kent", "85716", "state_unknown", "state", "Kent")]
    [InlineData("US", "AZ", "SW1A 1AA", "postcode_invalid", "postcode", "SW1A 1AA")]
    public void A_mistake_names_its_field_and_what_was_sent(string country, string state, string postcode, string code, string field, string value)
    {
        var broken = Refused(Tucson, new AddressChange { Country = country, State = state, Postcode = postcode });

        Assert.Equal((code, new AddressField(field, IsShipping: false, value)), (broken.Code, broken.Field));
    }

    [Fact]
    public void Goods_go_only_where_the_shop_ships_to()
    {
        var rules = new AddressRules(Known, new HashSet<string> { "US" }, isShipping: true);

        var broken = Assert.Throws<AddressException>(() => rules.Change(Tucson, new AddressChange { Country = "GB" }));

        Assert.Equal(("country_unknown", new AddressField("country", IsShipping: true, "GB")), (broken.Code, broken.Field));
    }

    private static Address Change(Address address, AddressChange change) => new AddressRules(Known, allowed: null, isShipping: false).Change(address, change);

    private static AddressException Refused(Address address, AddressChange change) => Assert.Throws<AddressException>(() => Change(address, change));

    private static AddressChange Whole(string country) => new() { Country = country, Line1 = "2 High St", City = "Town" };

    private static AddressChange Empty(string field) => field switch
    {
        "first_name" => new AddressChange { FirstName = " " },
        "last_name" => new AddressChange { LastName = "" },
        "company" => new AddressChange { Company = "" },
        "country" => new AddressChange { Country = "" },
        "address_1" => new AddressChange { Line1 = "" },
        "address_2" => new AddressChange { Line2 = "" },
        "city" => new AddressChange { City = "" },
        "state" => new AddressChange { State = "" },
        "postcode" => new AddressChange { Postcode = "" },
        "phone" => new AddressChange { Phone = "" },
        _ => new AddressChange { Email = "" },
    };
}
