using CoCart.Client.V2;

namespace CoCart.Client.Tests;

public class AmountTests
{
    [Theory]
    [InlineData("1999", 2, "19.99")]
    [InlineData("-5", 2, "-0.05")]
    [InlineData("0", 2, "0.00")]
    [InlineData("1999", 0, "1999")]
    [InlineData("12345678901234567890", 3, "12345678901234567.890")]
    public void Amounts_in_minor_units_are_read_exactly(string minorUnits, int places, string amount) =>
        Assert.Equal(amount, new Currency { CurrencyMinorUnit = places }.Amount(minorUnits).ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_formatted_amount_is_no_amount() => Assert.Throws<FormatException>(() => new Currency { CurrencyMinorUnit = 2 }.Amount("$19.99"));
}
