using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Coupons;
using static CoCart.Domain.UnitTests.Pricing.PricingSamples;

namespace CoCart.Domain.UnitTests.Pricing;

public class CartPricerFloorTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_mix_of_coupons_and_rebates_makes_a_cart_pay_the_customer(bool isInclusive)
    {
        var random = new Random(20);
        var options = isInclusive ? InclusiveOptions : ExclusiveOptions;

        for (var round = 0; round < 2000; round++)
        {
            Coupon[] coupons = [AnyCoupon("a", random), AnyCoupon("b", random), AnyCoupon("c", random)];
            var cart = AnyCart(random) with { CouponCodes = ["a", "b", "c"], Fees = [Fee(-random.Next(50))] };

            var priced = CartPricer.Price(cart, Context(options, null, coupons).WithFlatRate("5"));

            Assert.All(priced.Lines, line => Assert.True(line.Total >= 0 && line.Tax >= 0, $"A line of {line.Total} in round {round}."));
            Assert.True(priced.Totals.Total >= 0);
            Assert.True(priced.Coupons.Sum(coupon => coupon.Discount) <= priced.Lines.Sum(line => line.Subtotal) + 0.01m);
        }
    }

    private static UnpricedCart AnyCart(Random random) =>
        Cart([.. Enumerable.Range(1, random.Next(1, 5)).Select(id => Line(random.Next(200_000) / 1000m, random.Next(1, 9) / 2m, null, id))]);

    private static Coupon AnyCoupon(string code, Random random) =>
        Coupon(code, (DiscountType)random.Next(3), random.Next(100_000) / 1000m) with { LimitToItems = random.Next(4) is var limit and > 0 ? limit : null };
}
