using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.UnitTests.Pricing.Taxes;

public class ApplicableRatesTests
{
    private static readonly ApplicableRates Quebec = new([Rate(5m), Rate(9.975m, isCompound: true)]);

    [Fact]
    public void A_compound_rate_taxes_the_taxes_before_it() => Assert.Equal([5m, 10.47375m], Add(Quebec, 100));

    [Fact]
    public void A_compound_rate_comes_last_whatever_its_priority() =>
        Assert.Equal([10.5m, 5m], Add(new ApplicableRates([Rate(10, isCompound: true), Rate(5)]), 100));

    [Fact]
    public void A_compound_rate_is_taken_out_first() => Assert.Equal([5m, 10.47375m], TakeOut(Quebec, 115.47375m));

    [Fact]
    public void Simple_rates_share_what_is_inside() =>
        Assert.Equal([10m, 20m], TakeOut(new ApplicableRates([Rate(10), Rate(20)]), 130));

    [Fact]
    public void A_tax_keeps_six_digits() => Assert.Equal([166.666667m], TakeOut(new ApplicableRates([Rate(20)]), 1000));

    [Fact]
    public void A_rate_of_zero_is_listed_with_zero() => Assert.Equal([0m], Add(new ApplicableRates([Rate(0)]), 100));

    private static TaxRate Rate(decimal percent, bool isCompound = false) => new() { Id = 1, Percent = percent, IsCompound = isCompound };

    private static decimal[] Add(ApplicableRates rates, decimal net)
    {
        var taxes = new decimal[rates.Count];
        rates.AddTo(net, 6, taxes);

        return taxes;
    }

    private static decimal[] TakeOut(ApplicableRates rates, decimal gross)
    {
        var taxes = new decimal[rates.Count];
        rates.TakeOut(gross, 6, taxes);

        return taxes;
    }
}
