using CoCart.Domain.Catalog;
using CoCart.Domain.UnitTests.Carts;

namespace CoCart.Domain.UnitTests.Catalog;

public class VariationMatchingTests
{
    [Theory]
    [InlineData(null, "missing_variation_data")]
    [InlineData("pink", "invalid_variation_data")]
    [InlineData("blue", "no_variation")]
    public void Where_no_variation_fits_it_is_told_why(string? colour, string code)
    {
        var print = Shop.Print() with { Variations = [] };

        var reason = print.WhyNone(colour is null ? [] : Shop.Colored(colour));

        Assert.Equal(code, reason.Code);
    }
}
