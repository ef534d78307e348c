using CoCart.Domain.Monetary;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Coupons;
using static CoCart.Domain.UnitTests.Pricing.PricingSamples;

namespace CoCart.Domain.UnitTests.Pricing;

/// <summary>The vectors that were read from a running shop: 20 % tax also on shipping, flat rate 5.00.</summary>
public class CartPricerPriceTests
{
    private static readonly Coupon[] Coupons =
    [
        Coupon("p", DiscountType.Percent, 10), Coupon("f", DiscountType.FixedCart, 5), Coupon("q", DiscountType.FixedProduct, 2),
    ];

    private static readonly UnpricedLine[] CartA = [Line(18, 2), Line(9.99m)];

    private static readonly UnpricedLine[] CartB = [Line(3.33m), Line(9.99m, 3), Line(5, 1, product => product with { IsVirtual = true })];

    [Theory]
    [InlineData(false, "", "36 7.2|9.99 2", "", "4599 920 0 0 500 100 6119 1020")]
    [InlineData(true, "", "30 6|8.325 1.66", "", "3833 766 0 0 500 100 5199 866")]
    [InlineData(false, "p", "32.39 6.48|9 1.8", "460", "4599 920 460 92 500 100 5567 928")]
    [InlineData(true, "p", "26.99166667 5.4|7.5 1.5", "460", "3833 766 383 77 500 100 4739 790")]
    [InlineData(false, "f", "32.66 6.53|8.33 1.67", "500", "4599 920 500 100 500 100 5519 920")]
    [InlineData(true, "f", "27.21666667 5.44|6.94166667 1.39", "500", "3833 766 417 83 500 100 4699 783")]
    [InlineData(false, "q", "32 6.4|7.99 1.6", "600", "4599 920 600 120 500 100 5399 900")]
    [InlineData(true, "q", "26.66666667 5.33|6.65833333 1.33", "600", "3833 766 500 100 500 100 4599 766")]
    [InlineData(false, "p f", "29.05 5.81|7.34 1.47", "460 500", "4599 920 960 192 500 100 4967 828")]
    [InlineData(true, "p f", "24.20833333 4.84|6.11666667 1.22", "460 500", "3833 766 800 160 500 100 4239 706")]
    [InlineData(false, "f q p", "25.05 5.01|5.34 1.07", "500 600 460", "4599 920 1560 312 500 100 4247 708")]
    [InlineData(true, "f q p", "20.875 4.17|4.45 0.89", "500 600 460", "3833 766 1300 260 500 100 3639 606")]
    public void Two_shirts_and_a_mug_cost_what_the_shop_said(bool isInclusive, string coupons, string lines, string savings, string totals) =>
        AssertPrices(CartA, isInclusive ? InclusiveOptions : ExclusiveOptions, coupons, (lines, savings, totals));

    [Theory]
    [InlineData(false, false, "", "3.33 0.67|29.97 5.99|5 1", "", "3830 766 0 0 500 100 5196 866")]
    [InlineData(true, false, "", "2.775 0.55|24.975 4.99|4.16666667 0.83", "", "3193 637 0 0 500 100 4430 737")]
    [InlineData(false, true, "", "3.33 0.666|29.97 5.994|5 1", "", "3830 766 0 0 500 100 5196 866")]
    [InlineData(true, true, "", "2.775 0.555|24.975 4.995|4.16666667 0.83333333", "", "3192 638 0 0 500 100 4430 738")]
    [InlineData(false, false, "p", "3 0.6|26.97 5.39|4.5 0.9", "383", "3830 766 383 77 500 100 4736 789")]
    [InlineData(true, false, "p", "2.5 0.5|22.475 4.49|3.75 0.75", "383", "3193 637 319 64 500 100 4047 674")]
    [InlineData(true, true, "p", "2.5 0.5|22.475 4.495|3.75 0.75", "383", "3192 638 319 64 500 100 4047 674")]
    [InlineData(false, false, "f", "2.33 0.47|26.97 5.39|4 0.8", "500", "3830 766 500 100 500 100 4596 766")]
    [InlineData(true, false, "f", "1.94166667 0.39|22.475 4.49|3.33333333 0.67", "500", "3193 637 417 83 500 100 3930 655")]
    [InlineData(false, false, "q", "1.33 0.27|23.97 4.79|3 0.6", "1000", "3830 766 1000 200 500 100 3996 666")]
    [InlineData(true, false, "q", "1.10833333 0.22|19.975 3.99|2.5 0.5", "1000", "3193 637 833 167 500 100 3430 571")]
    [InlineData(false, false, "p f", "2 0.4|23.97 4.79|3.5 0.7", "383 500", "3830 766 883 177 500 100 4136 689")]
    [InlineData(true, false, "p f", "1.66666667 0.33|19.975 3.99|2.91666667 0.58", "383 500", "3193 637 736 147 500 100 3547 590")]
    [InlineData(false, false, "f q p", "0 0|17.97 3.59|1.5 0.3", "500 1000 383", "3830 766 1883 377 500 100 2936 489")]
    [InlineData(true, false, "f q p", "0 0|14.975 2.99|1.25 0.25", "500 1000 383", "3193 637 1569 314 500 100 2547 424")]
    public void A_mixed_cart_costs_what_the_shop_said(
        bool isInclusive, bool roundsAtSubtotal, string coupons, string lines, string savings, string totals) =>
        AssertPrices(
            CartB,
            (isInclusive ? InclusiveOptions : ExclusiveOptions) with { RoundAtSubtotal = roundsAtSubtotal },
            coupons,
            (lines, savings, totals));

    [Theory]
    [InlineData("0.05", "1", "p", "0.05 0.01", "0", "5 1 0 0 500 100 606 101")]
    [InlineData("1.005", "1", "", "1.005 0.2", "", "101 20 0 0 500 100 721 120")]
    [InlineData("1.005", "3", "", "3.015 0.6", "", "302 60 0 0 500 100 962 160")]
    [InlineData("18", "1.5", "p", "24.3 4.86", "270", "2700 540 270 54 500 100 3516 586")]
    [InlineData("18", "1.5", "f", "21.995 4.4", "500", "2700 540 501 100 500 100 3240 540")]
    public void One_line_costs_what_the_shop_said(string price, string quantity, string coupons, string lines, string savings, string totals) =>
        AssertPrices([Line(Parse(price), Parse(quantity))], ExclusiveOptions, coupons, (lines, savings, totals));

    [Theory]
    [InlineData(0, "66 13 7 1 5 1 77 13")]
    [InlineData(3, "65970 13194 6597 1319 5000 1000 77248 12875")]
    public void Other_currencies_have_other_decimals(int decimals, string totals)
    {
        var options = ExclusiveOptions with { Decimals = decimals };

        Assert.Equal(totals, Describe(Price([Line(18, 2), Line(9.99m, 3)], options, "p").Totals, decimals));
    }

    [Fact]
    public void A_cart_paid_by_a_coupon_needs_no_payment()
    {
        var context = Context(ExclusiveOptions, null, Coupons);
        var cart = Cart(Line(5, 1, product => product with { IsVirtual = true })) with { CouponCodes = ["f"] };

        var priced = CartPricer.Price(cart, context);

        Assert.Equal((0, false, 0), (priced.Totals.Total, priced.NeedsPayment, priced.TaxRows.Count));
    }

    [Fact]
    public void An_empty_cart_costs_nothing()
    {
        var priced = CartPricer.Price(Cart(), Context().WithFlatRate("5"));

        Assert.Equal((0, false, 0), (priced.Totals.Total, priced.NeedsShipping, priced.Packages.Count));
    }

    private static void AssertPrices(
        UnpricedLine[] cart, PricingOptions options, string coupons, (string Lines, string Savings, string Totals) expected)
    {
        var priced = Price(cart, options, coupons);

        Assert.Equal(expected.Lines, string.Join('|', priced.Lines.Select(line => Invariant($"{line.Total:0.########} {line.Tax:0.########}"))));
        Assert.Equal(expected.Savings, string.Join(' ', priced.Coupons.Select(coupon => MinorUnits.Of(coupon.Saving, 2))));
        Assert.Equal(expected.Totals, Describe(priced.Totals, 2));
    }

    private static PricedCart Price(UnpricedLine[] lines, PricingOptions options, string coupons) =>
        CartPricer.Price(
            Cart(lines) with { CouponCodes = coupons.Split(' ', StringSplitOptions.RemoveEmptyEntries) },
            Context(options, null, Coupons).WithFlatRate("5"));

    private static string Describe(CartTotals totals, int decimals)
    {
        decimal[] amounts =
        [
            totals.Subtotal, totals.SubtotalTax, totals.DiscountTotal, totals.DiscountTax,
            totals.ShippingTotal, totals.ShippingTax, totals.Total, totals.TotalTax,
        ];

        return string.Join(' ', amounts.Select(amount => MinorUnits.Of(amount, decimals)));
    }

    private static decimal Parse(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
