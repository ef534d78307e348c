using CoCart.Domain.Customers;

namespace CoCart.Domain.UnitTests.Customers;

public class PostcodeMatchTests
{
    [Theory]
    [InlineData("GB", "sw1a1aa", "SW1A 1AA", true)]
    [InlineData("GB", "SW1A 1AA", "SW1A1AA", true)]
    [InlineData("GB", "SW1A 1AA", "SW1A-1AA", false)]
    [InlineData("GB", "SW1A 1AA", "SW1*", true)]
    [InlineData("GB", "SW1A 1AA", "SW1A 1AA*", true)]
    [InlineData("GB", "SW1A 1AA", "SW1A1*", false)]
    [InlineData("GB", "SW1A 1AA", "*", true)]
    [InlineData("US", "941051234", "94105-1234", true)]
    [InlineData("US", "94105", "94105", true)]
    [InlineData("US", "94105", "94100...94110", true)]
    [InlineData("US", "94105", "94100 ... 94104", false)]
    [InlineData("PL", "00950", "00-950", true)]
    [InlineData("JP", "1000001", "100-0001", true)]
    [InlineData("IE", "D02X285", "D02 X285", true)]
    [InlineData("CA", "H2X1Y4", "H2A...H2Z", true)]
    [InlineData("CA", "H2X1Y4", "H3A...H3Z", false)]
    [InlineData("DE", "10115", "10*", true)]
    [InlineData("DE", "10115", "9...20000", true)]
    [InlineData("US", "", "*", true)]
    public void A_pattern_covers_a_postcode_in_its_country_s_form(string country, string postcode, string pattern, bool matches) =>
        Assert.Equal(matches, Postcode.Of(country, postcode).Matches(pattern, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("sw1*", StringComparison.Ordinal, false)]
    [InlineData("sw1*", StringComparison.OrdinalIgnoreCase, true)]
    public void Case_counts_where_the_shop_lets_it(string pattern, StringComparison comparison, bool matches) =>
        Assert.Equal(matches, Postcode.Of("GB", "SW1A 1AA").Matches(pattern, comparison));
}
