using CoCart.Domain.Customers;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Coupons;
using CoCart.Domain.Pricing.Shipping;
using CoCart.Domain.Pricing.Taxes;
using static CoCart.Domain.UnitTests.Pricing.PricingSamples;

namespace CoCart.Domain.UnitTests.Pricing.Steps;

public class ShippingChargesTests
{
    private static readonly ShippingMethod Flat = Method(1, "flat_rate", ("cost", "5"), ("tax_status", "taxable"));
    private static readonly ShippingMethod Pickup = Method(2, "local_pickup", ("cost", ""), ("tax_status", "none"));
    private static readonly ShippingMethod Free = Method(3, "free_shipping", ("requires", "min_amount"), ("min_amount", "50"));

    [Fact]
    public void The_first_rate_is_taken_until_the_customer_chooses()
    {
        var context = With(Context(), Flat, Pickup);

        Assert.Equal("flat_rate:1", Chosen(Cart(Line(10)), context));
        Assert.Equal("local_pickup:2", Chosen(Cart(Line(10)) with { ChosenRates = ["local_pickup:2"] }, context));
        Assert.Equal("flat_rate:1", Chosen(Cart(Line(10)) with { ChosenRates = ["gone:9"] }, context));
    }

    [Fact]
    public void A_coupon_of_free_shipping_prefers_it_once_offered()
    {
        var coupon = Coupon("c", DiscountType.Percent, 10) with { GrantsFreeShipping = true };
        var context = With(Context(null, null, coupon), Flat, Method(3, "free_shipping", ("requires", "coupon")));

        Assert.Equal("flat_rate:1", Chosen(Cart(Line(10)), context));
        Assert.Equal("free_shipping:3", Chosen(Cart(Line(10)) with { CouponCodes = ["c"] }, context));
    }

    [Theory]
    [InlineData(50, "free_shipping:3")]
    [InlineData(49, null)]
    public void Free_shipping_begins_at_the_minimum(int price, string? chosen) =>
        Assert.Equal(chosen, Chosen(Cart(Line(price)), With(Context(), Free)));

    [Fact]
    public void Goods_picked_up_are_taxed_at_the_store_at_once()
    {
        var paris = new Address { Country = "FR" };
        var context = With(Context().At(paris), Pickup);

        var priced = CartPricer.Price(Cart(Line(10)), context);

        Assert.Equal((2m, 12m), (priced.Totals.CartContentsTax, priced.Totals.Total));
    }

    [Fact]
    public void Virtual_goods_are_not_shipped()
    {
        var priced = CartPricer.Price(Cart(Line(10, 1, product => product with { IsVirtual = true, Weight = 2 })), With(Context(), Flat));

        Assert.Equal((false, 0, 0m), (priced.NeedsShipping, priced.Packages.Count, priced.Weight));
    }

    [Fact]
    public void A_country_that_the_store_does_not_ship_to_gets_a_package_without_rates()
    {
        var context = With(Context(ExclusiveOptions with { ShipToCountries = new HashSet<string> { "FR" } }), Flat);

        var package = Assert.Single(CartPricer.Price(Cart(Line(10)), context).Packages);
        Assert.Equal((0, null), (package.Rates.Count, package.Chosen));
    }

    [Fact]
    public void Costs_stay_hidden_until_the_address_is_complete()
    {
        var context = With(Context(ExclusiveOptions with { ShippingNeedsAddress = true }), Flat);

        Assert.Empty(CartPricer.Price(Cart(Line(10)), context.At(new Address { Country = "GB" })).Packages);
        Assert.Single(CartPricer.Price(Cart(Line(10)), context).Packages);
    }

    [Theory]
    [InlineData("class", "9")]
    [InlineData("order", "7")]
    public void Class_costs_are_added_or_the_highest_taken(string type, string cost)
    {
        var method = Method(1, "flat_rate", ("cost", "1"), ("class_cost_7", "2 * [qty]"), ("class_cost_8", "6"), ("no_class_cost", ""), ("type", type));
        var context = With(Context(), method) with { ShippingClasses = new Dictionary<int, string> { [7] = "heavy", [8] = "long" } };

        var priced = CartPricer.Price(Cart(OfClass(7), OfClass(8), OfClass(0)), context);

        Assert.Equal(cost, priced.Totals.ShippingTotal.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Shipping_without_rates_of_its_class_is_taxed_as_standard()
    {
        var context = With(Context(ExclusiveOptions with { ShippingTaxClass = "reduced-rate" }), Flat);

        Assert.Equal(1m, CartPricer.Price(Cart(Line(10)), context).Totals.ShippingTax);
    }

    [Fact]
    public void A_rate_that_wins_its_priority_hides_the_other_from_shipping_too()
    {
        TaxRate[] rates = [Vat with { Id = 2, Country = "" }, Vat with { AppliesToShipping = false }];

        Assert.Equal(0m, CartPricer.Price(Cart(Line(10)), With(Context(null, rates), Flat)).Totals.ShippingTax);
    }

    private static UnpricedLine OfClass(int shippingClass) => Line(10, 1, product => product with { ShippingClassId = shippingClass });

    private static PricingContext With(PricingContext context, params ShippingMethod[] methods) =>
        context with { Zones = [new ShippingZone(0, "Everywhere", 0, [], methods)] };

    private static string? Chosen(UnpricedCart cart, PricingContext context) => CartPricer.Price(cart, context).Packages[0].Chosen?.Id;
}
