using System.Globalization;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Coupons;
using CoCart.Domain.Pricing.Steps;
using static CoCart.Domain.UnitTests.Pricing.PricingSamples;

namespace CoCart.Domain.UnitTests.Pricing.Steps;

public class CouponDiscountsTests
{
    [Fact]
    public void A_percentage_is_floored_and_its_rest_goes_to_the_dearest_lines() =>
        Assert.Equal("34 33 33", Discount(Coupon("c", DiscountType.Percent, 10), Line(3.35m), Line(3.35m), Line(3.34m)));

    [Fact]
    public void Lines_are_ordered_by_price_times_quantity() =>
        Assert.Equal("1 0", Discount(Coupon("c", DiscountType.FixedCart, 0.01m), Line(10, 9), Line(500)));

    [Fact]
    public void A_cart_discount_is_spread_over_pieces() =>
        Assert.Equal("334 166", Discount(Coupon("c", DiscountType.FixedCart, 5), Line(18, 2), Line(9.99m)));

    [Fact]
    public void A_product_discount_keeps_fractions_and_stops_at_the_price() =>
        Assert.Equal("777.7 500", Discount(Coupon("c", DiscountType.FixedProduct, 7.777m), Line(20), Line(5)));

    [Fact]
    public void An_item_limit_counts_pieces_from_the_dearest_line() =>
        Assert.Equal("200 100", Discount(Coupon("c", DiscountType.FixedProduct, 1) with { LimitToItems = 3 }, Line(50, 2), Line(10, 2)));

    [Fact]
    public void A_discount_stops_when_the_line_is_at_zero() =>
        Assert.Equal("8937.5", Discount(Coupon("c", DiscountType.FixedCart, 100), Line(89.375m)));

    [Fact]
    public void A_second_percentage_takes_the_full_price_unless_the_store_goes_in_sequence()
    {
        var coupons = new[] { Coupon("a", DiscountType.Percent, 10), Coupon("b", DiscountType.Percent, 50) };

        Assert.Equal("6000", Discount(ExclusiveOptions, coupons, Line(100)));
        Assert.Equal("5500", Discount(ExclusiveOptions with { DiscountsAreSequential = true }, coupons, Line(100)));
    }

    [Fact]
    public void An_invalid_coupon_stays_applied_without_effect()
    {
        var sheet = Apply(ExclusiveOptions, [Coupon("c", DiscountType.Percent, 10) with { MinimumAmount = 1000 }], Line(10));

        var coupon = Assert.Single(sheet.Coupons);
        Assert.Equal((false, 0m), (coupon.IsValid, coupon.Discount));
    }

    [Fact]
    public void A_discount_of_prices_with_tax_is_told_without_it()
    {
        var sheet = Apply(InclusiveOptions, [Coupon("c", DiscountType.FixedCart, 6)], Line(18));

        Assert.Equal((5m, 1m, 6m), (sheet.DiscountTotal, sheet.DiscountTax, sheet.Coupons[0].Saving));
    }

    private static string Discount(Coupon coupon, params UnpricedLine[] lines) => Discount(ExclusiveOptions, [coupon], lines);

    private static string Discount(PricingOptions options, Coupon[] coupons, params UnpricedLine[] lines) =>
        string.Join(' ', Apply(options, coupons, lines).Lines.Select(line => (line.Price - line.Left).ToString("0.####", CultureInfo.InvariantCulture)));

    private static PricingSheet Apply(PricingOptions options, Coupon[] coupons, params UnpricedLine[] lines)
    {
        var cart = Cart(lines) with { CouponCodes = [.. coupons.Select(coupon => coupon.Code)] };
        var sheet = new PricingSheet(cart, Context(options, null, coupons), chosenRate: null);
        new LinePrices().Apply(sheet);
        new LineSubtotals().Apply(sheet);

        new CouponDiscounts().Apply(sheet);

        return sheet;
    }
}
