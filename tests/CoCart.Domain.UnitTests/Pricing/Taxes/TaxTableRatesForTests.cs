using CoCart.Domain.Customers;
using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.UnitTests.Pricing.Taxes;

public class TaxTableRatesForTests
{
    private static readonly Address SanFrancisco = new() { Country = "US", State = "CA", Postcode = "94105", City = "San Francisco" };

    [Theory]
    [InlineData("", "", true)]
    [InlineData("US", "", true)]
    [InlineData("US", "CA", true)]
    [InlineData("US", "NY", false)]
    [InlineData("GB", "", false)]
    public void A_rate_applies_in_its_country_and_state(string country, string state, bool applies) =>
        Assert.Equal(applies ? [1] : [], Find(Rate(1) with { Country = country, State = state }));

    [Theory]
    [InlineData("94105", "", true)]
    [InlineData("94*", "", true)]
    [InlineData("90210", "", false)]
    [InlineData("", "SAN FRANCISCO ", true)]
    [InlineData("", "Oakland", false)]
    [InlineData("94105", "San Francisco", true)]
    [InlineData("94105", "Oakland", false)]
    [InlineData("90210", "San Francisco", false)]
    public void A_rate_of_postcodes_and_cities_needs_one_of_each(string postcode, string city, bool applies)
    {
        var rate = Rate(1) with { Postcodes = postcode.Length is 0 ? [] : [postcode], Cities = city.Length is 0 ? [] : [city] };

        Assert.Equal(applies ? [1] : [], Find(rate));
    }

    [Fact]
    public void A_city_is_found_without_its_accents()
    {
        var table = new TaxTable([Rate(1) with { Cities = ["MONTREAL"] }]);

        Assert.Single(table.RatesFor("", new Address { Country = "CA", City = "Montréal" }));
    }

    [Fact]
    public void Every_priority_gives_one_rate_in_its_order() =>
        Assert.Equal([3, 1], Find(Rate(1) with { Priority = 2 }, Rate(2) with { Priority = 2 }, Rate(3)));

    [Fact]
    public void A_named_country_and_state_win_over_an_open_one() =>
        Assert.Equal([3], Find(Rate(1), Rate(2) with { Country = "US" }, Rate(3) with { Country = "US", State = "CA" }));

    [Fact]
    public void The_longer_list_of_postcodes_wins_although_one_matches() =>
        Assert.Equal([2], Find(Rate(1) with { Postcodes = ["94105"] }, Rate(2) with { Postcodes = ["94105", "1", "2"] }));

    [Fact]
    public void Only_rates_of_the_class_apply() =>
        Assert.Equal([2], Find("reduced-rate", Rate(1), Rate(2) with { TaxClass = "reduced-rate" }));

    [Fact]
    public void Without_a_country_not_even_worldwide_rates_apply() =>
        Assert.Empty(new TaxTable([Rate(1)]).RatesFor("", Address.Empty));

    private static TaxRate Rate(int id) => new() { Id = id, Percent = 10 };

    private static IEnumerable<int> Find(params TaxRate[] rates) => Find("", rates);

    private static IEnumerable<int> Find(string taxClass, params TaxRate[] rates) =>
        new TaxTable(rates).RatesFor(taxClass, SanFrancisco).Select(rate => rate.Id);
}
