using CoCart.Domain.Catalog;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Taxes;
using static CoCart.Domain.UnitTests.Pricing.PricingSamples;

namespace CoCart.Domain.UnitTests.Pricing.Steps;

public class CartFeesTests
{
    private static readonly TaxRate Reduced = new() { Id = 2, Country = "GB", Percent = 5, Name = "VAT", TaxClass = "reduced-rate" };

    [Fact]
    public void A_taxable_fee_is_taxed_in_its_class_an_unknown_class_as_standard()
    {
        var priced = Price([Line(50)], Fee(10), Fee(4, taxClass: "reduced-rate"), Fee(2, taxClass: "luxury"), Fee(1, isTaxable: false));

        Assert.Equal([2m, 0.2m, 0.4m, 0m], priced.Fees.Select(fee => fee.Tax));
    }

    [Fact]
    public void The_highest_fee_comes_first() =>
        Assert.Equal([2m, -5m], Price([Line(50)], Fee(-5), Fee(2)).Fees.Select(fee => fee.Total));

    [Fact]
    public void A_rebate_lowers_taxes_although_not_taxable() =>
        Assert.Equal(-1m, Price([Line(50)], Fee(-5, isTaxable: false)).Totals.FeeTax);

    [Fact]
    public void A_rebate_cannot_exceed_what_there_is_before_tax()
    {
        var priced = Price([Line(50)], Fee(-500));

        Assert.Equal((-50m, 0m, false), (priced.Totals.FeeTotal, priced.Totals.Total, priced.NeedsPayment));
    }

    [Fact]
    public void A_rebate_is_shared_among_tax_classes_and_untaxed_goods()
    {
        var priced = Price(
            [Line(60), Line(30, 1, product => product with { TaxClass = "reduced-rate" }), Line(10, 1, product => product with { TaxStatus = TaxStatus.None })],
            Fee(-10));

        Assert.Equal([-1.2m, -0.15m], priced.Fees[0].Taxes.Select(tax => tax.Amount));
    }

    private static PricedCart Price(UnpricedLine[] lines, params Fee[] fees) =>
        CartPricer.Price(Cart(lines) with { Fees = fees }, Context(null, [Vat, Reduced]));
}
