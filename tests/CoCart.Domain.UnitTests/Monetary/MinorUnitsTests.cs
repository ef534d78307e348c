using System.Globalization;
using CoCart.Domain.Monetary;

namespace CoCart.Domain.UnitTests.Monetary;

public class MinorUnitsTests
{
    [Theory]
    [InlineData("18.00", 2, "1800")]
    [InlineData("18.00", 0, "18")]
    [InlineData("18.00", 3, "18000")]
    [InlineData("1.005", 2, "101")]
    [InlineData("21.0449996", 2, "2105")]
    [InlineData("-4.6", 2, "-460")]
    [InlineData("-0.001", 2, "0")]
    public void An_amount_is_rounded_twice_and_written_without_a_point(string amount, int decimals, string written) =>
        Assert.Equal(written, MinorUnits.Of(decimal.Parse(amount, CultureInfo.InvariantCulture), decimals));
}
