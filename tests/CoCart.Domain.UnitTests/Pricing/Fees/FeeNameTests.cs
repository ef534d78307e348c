using CoCart.Domain.Pricing.Fees;

namespace CoCart.Domain.UnitTests.Pricing.Fees;

public class FeeNameTests
{
    [Theory]
    [InlineData("Gift wrap", "gift-wrap")]
    [InlineData("  GIFT   –  wrap! ", "gift-wrap")]
    [InlineData("Déjà vu 2.5", "deja-vu-2-5")]
    [InlineData("ギフト 包装", "ギフト-包装")]
    [InlineData("a_b/c", "a_b-c")]
    [InlineData("!?", "fee")]
    public void A_fee_is_known_by_the_words_of_its_name(string name, string id) => Assert.Equal(id, FeeName.ToId(name));

    [Theory]
    [InlineData("4.50", "4.50")]
    [InlineData(" -3 ", "-3")]
    [InlineData("1,000", null)]
    [InlineData("1e3", null)]
    [InlineData("ten", null)]
    [InlineData("1000000001", null)]
    public void An_amount_is_a_plain_decimal(string text, string? amount) =>
        Assert.Equal(amount is null ? null : decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), FeeAmount.Parse(text));
}
