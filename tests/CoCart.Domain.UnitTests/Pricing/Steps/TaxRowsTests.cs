using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Taxes;
using static CoCart.Domain.UnitTests.Pricing.PricingSamples;

namespace CoCart.Domain.UnitTests.Pricing.Steps;

public class TaxRowsTests
{
    [Theory]
    [InlineData("US", "CA", "State Tax", 1, "US-CA-STATE TAX-1")]
    [InlineData("", "", "VAT", 1, "VAT-1")]
    [InlineData("GB", "", "", 2, "GB-TAX-2")]
    [InlineData("", "", "E", 0, "E")]
    public void A_row_is_named_by_place_name_and_priority(string country, string state, string name, int priority, string code)
    {
        var rate = new TaxRate { Id = 1, Percent = 1, Country = country, State = state, Name = name, Priority = priority };

        Assert.Equal(code, TaxCode.Of(rate));
    }

    [Fact]
    public void Rates_of_one_code_share_a_row_and_rows_of_zero_are_hidden()
    {
        TaxRate[] rates =
        [
            Vat, Vat with { Id = 2, TaxClass = "reduced-rate", Percent = 5 }, Vat with { Id = 3, Name = "Nothing", Percent = 0, Priority = 2 },
        ];

        var priced = CartPricer.Price(Cart(Line(10), Line(10, 1, product => product with { TaxClass = "reduced-rate" })), Context(null, rates));

        Assert.Equal([("GB-VAT-1", 2, 2.5m)], priced.TaxRows.Select(row => (row.Code, row.Rate.Id, row.Amount)));
    }
}
