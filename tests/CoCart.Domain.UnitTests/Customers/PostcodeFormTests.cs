using CoCart.Domain.Customers;

namespace CoCart.Domain.UnitTests.Customers;

public class PostcodeFormTests
{
    [Theory]
    [InlineData("US", "85716")]
    [InlineData("US", "85716-1234")]
    [InlineData("CA", "k1a 0b1")]
    [InlineData("GB", "SW1A 1AA")]
    [InlineData("GB", "m11ae")]
    [InlineData("GB", "EC1A 1BB")]
    [InlineData("JE", "JE2 3AB")]
    [InlineData("IE", "D02 X285")]
    [InlineData("IE", "D6W XY00")]
    [InlineData("NL", "1012 AB")]
    [InlineData("DE", "10115")]
    [InlineData("SE", "SE-114 55")]
    [InlineData("LV", "LV-1010")]
    [InlineData("PL", "00-950")]
    [InlineData("PT", "1000-205")]
    [InlineData("JP", "100-0001")]
    [InlineData("BR", "01310-100")]
    [InlineData("AD", "AD500")]
    [InlineData("AR", "C1425 CLA")]
    [InlineData("ZZ", "anything 1")]
    public void A_postcode_of_the_country_is_one(string country, string postcode) => Assert.True(Postcode.IsOne(postcode, country));

    [Theory]
    [InlineData("US", "8571")]
    [InlineData("US", "SW1A 1AA")]
    [InlineData("CA", "85716")]
    [InlineData("GB", "85716")]
    [InlineData("GB", "SW1A 1A")]
    [InlineData("IE", "D6X XY00 1")]
    [InlineData("NL", "1012")]
    [InlineData("DE", "1011")]
    [InlineData("DE", "SE-10115")]
    [InlineData("FR", "7500A")]
    [InlineData("ZZ", "<b>")]
    [InlineData("ZZ", "")]
    public void One_of_elsewhere_is_none(string country, string postcode) => Assert.False(Postcode.IsOne(postcode, country));
}
