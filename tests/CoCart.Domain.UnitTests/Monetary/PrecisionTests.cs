using System.Globalization;
using CoCart.Domain.Monetary;

namespace CoCart.Domain.UnitTests.Monetary;

public class PrecisionTests
{
    [Theory]
    [InlineData("18.00", "18")]
    [InlineData("18.50", "18.5")]
    [InlineData("-0.2500", "-0.25")]
    [InlineData("100", "100")]
    [InlineData("100.0", "100")]
    [InlineData("0.000", "0")]
    [InlineData("0.0000000000000000000000000010", "0.000000000000000000000000001")]
    [InlineData("18446744073709551615.0", "18446744073709551615")]
    [InlineData("79228162514264337593543950.30", "79228162514264337593543950.3")]
    public void Zeros_behind_are_left_out(string value, string shortest) =>
        Assert.Equal(shortest, Precision.Shortest(decimal.Parse(value, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));
}
