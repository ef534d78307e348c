using CoCart.Domain.Catalog;
using CoCart.Domain.Customers;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Steps;
using CoCart.Domain.Pricing.Taxes;
using static CoCart.Domain.UnitTests.Pricing.PricingSamples;

namespace CoCart.Domain.UnitTests.Pricing.Steps;

public class LinePricesTests
{
    private static readonly Address Paris = new() { Country = "FR", Postcode = "75001", City = "Paris" };
    private static readonly TaxRate French = new() { Id = 2, Country = "FR", Percent = 10, Name = "TVA" };

    [Fact]
    public void A_price_keeps_fractions_of_a_minor_unit() => Assert.Equal(301.5m, Price(Context(), Line(1.005m, 3)));

    [Fact]
    public void Prices_with_tax_stay_in_the_store_s_area() => Assert.Equal(1800m, Price(Context(InclusiveOptions), Line(18)));

    [Fact]
    public void Elsewhere_the_store_s_tax_gives_way_to_the_customer_s() =>
        Assert.Equal(1650m, Price(Context(InclusiveOptions, [Vat, French]).At(Paris), Line(18)));

    [Fact]
    public void An_exempt_customer_pays_whole_minor_units_without_tax()
    {
        var context = Context(InclusiveOptions);

        Assert.Equal(833m, Price(context with { Customer = context.Customer with { IsVatExempt = true } }, Line(9.99m)));
    }

    [Fact]
    public void Untaxed_goods_cost_the_same_everywhere() =>
        Assert.Equal(
            1800m,
            Price(Context(InclusiveOptions, [Vat, French]).At(Paris), Line(18, 1, product => product with { TaxStatus = TaxStatus.ShippingOnly })));

    private static decimal Price(PricingContext context, UnpricedLine line)
    {
        var sheet = new PricingSheet(Cart(line), context, chosenRate: null);

        new LinePrices().Apply(sheet);

        return sheet.Lines[0].Price;
    }
}
