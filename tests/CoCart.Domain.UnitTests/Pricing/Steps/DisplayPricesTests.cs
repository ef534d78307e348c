using CoCart.Domain.Customers;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Taxes;
using static CoCart.Domain.UnitTests.Pricing.PricingSamples;

namespace CoCart.Domain.UnitTests.Pricing.Steps;

public class DisplayPricesTests
{
    private static readonly Address LosAngeles = new() { Country = "US", State = "CA" };

    private static readonly TaxRate[] Rates =
    [
        Vat,
        new() { Id = 2, Country = "US", Percent = 8.25m, Name = "State", Priority = 1 },
        new() { Id = 3, Country = "US", Percent = 1.5m, Name = "County", Priority = 2 },
        new() { Id = 4, Country = "US", Percent = 2, Name = "City", Priority = 3, IsCompound = true },
    ];

    [Theory]
    [InlineData(false, false, "18.00")]
    [InlineData(false, true, "21.60")]
    [InlineData(true, true, "18.00")]
    [InlineData(true, false, "15.00")]
    public void The_cart_shows_prices_in_its_own_mode(bool isInclusive, bool showsTax, string shown) =>
        Assert.Equal(Parse(shown), Show(Context(Options(isInclusive, showsTax), Rates)));

    [Theory]
    [InlineData(true, "16.79")]
    [InlineData(false, "15.00")]
    public void Abroad_a_price_with_tax_is_shown_with_the_customer_s(bool showsTax, string shown) =>
        Assert.Equal(Parse(shown), Show(Context(Options(isInclusive: true, showsTax), Rates).At(LosAngeles)));

    [Fact]
    public void The_catalogue_shows_prices_in_the_shop_s_mode_and_exempt_customers_none_with_tax()
    {
        var context = Context();
        var exempt = context with { Customer = context.Customer with { IsVatExempt = true } };

        Assert.Equal(21.6m, DisplayPrice.Of(18, Line(18).Product, showsTax: true, context));
        Assert.Equal(18m, DisplayPrice.Of(18, Line(18).Product, showsTax: true, exempt));
    }

    private static PricingOptions Options(bool isInclusive, bool showsTax) =>
        ExclusiveOptions with { PricesIncludeTax = isInclusive, CartShowsTax = showsTax };

    private static decimal Show(PricingContext context) => CartPricer.Price(Cart(Line(18)), context).Lines[0].DisplayPrice;

    private static decimal Parse(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
