using System.Globalization;
using CoCart.Domain.Monetary;

namespace CoCart.Domain.UnitTests.Monetary;

public class RoundingTests
{
    [Theory]
    [InlineData("0.5", 0, "1", "0")]
    [InlineData("-0.5", 0, "-1", "0")]
    [InlineData("1.5", 0, "2", "1")]
    [InlineData("2.675", 2, "2.68", "2.67")]
    [InlineData("0.285", 2, "0.29", "0.28")]
    [InlineData("1.005", 2, "1.01", "1.00")]
    [InlineData("1.0049999999999999", 2, "1.01", "1.00")]
    [InlineData("1.004999999999", 2, "1.00", "1.00")]
    [InlineData("2.4850000000000000001", 2, "2.49", "2.48")]
    [InlineData("-2.485", 2, "-2.49", "-2.48")]
    [InlineData("0.0000005", 6, "0.000001", "0")]
    [InlineData("12", 2, "12", "12")]
    [InlineData("0.000", 2, "0", "0")]
    public void A_half_goes_up_or_down_after_a_look_at_15_digits(string value, int decimals, string up, string down)
    {
        Assert.Equal(Parse(up), Rounding.Round(Parse(value), decimals));
        Assert.Equal(Parse(down), Rounding.Round(Parse(value), decimals, HalfWay.Down));
    }

    [Fact]
    public void What_needs_more_than_15_digits_stays_as_it_is() =>
        Assert.Equal(123456789012345.675m, Rounding.Round(123456789012345.675m, 2));

    [Theory]
    [InlineData("33.333333333333336", 14, "33.333333333333")]
    [InlineData("0.00012345678901234567", 14, "0.00012345678901235")]
    [InlineData("7", 14, "7")]
    [InlineData("0", 14, "0")]
    public void A_printed_number_keeps_its_first_digits(string value, int digits, string kept) =>
        Assert.Equal(Parse(kept), Rounding.ToSignificantDigits(Parse(value), digits));

    [Fact]
    public void A_binary_share_is_floored_as_it_is_written_in_binary() =>
        Assert.Equal(28m, Rounding.Floor(100 * 0.29));

    private static decimal Parse(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
