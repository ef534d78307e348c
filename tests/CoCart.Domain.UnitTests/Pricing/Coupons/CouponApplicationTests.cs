using CoCart.Domain.Pricing.Coupons;
using static CoCart.Domain.UnitTests.Pricing.PricingSamples;

namespace CoCart.Domain.UnitTests.Pricing.Coupons;

public class CouponApplicationTests
{
    private static readonly Coupon Tenth = Coupon("tenth", DiscountType.Percent, 10);
    private static readonly Coupon Fiver = Coupon("fiver", DiscountType.FixedCart, 5);
    private static readonly Coupon Lone = Coupon("lone", DiscountType.Percent, 50) with { IsIndividualUse = true };

    [Fact]
    public void A_code_is_found_in_any_case_and_joins_the_others()
    {
        var outcome = Apply(" TENTH ", "fiver");

        Assert.True(outcome.IsApplied);
        Assert.Equal(["fiver", "tenth"], outcome.Codes);
    }

    [Theory]
    [InlineData("C&01", "c&amp;01")]
    [InlineData("ÉTÉ", "été")]
    public void A_code_is_kept_as_the_shop_s_pages_write_it(string entered, string kept) =>
        Assert.Equal(kept, CouponApplication.Normalize(entered));

    [Fact]
    public void A_store_without_coupons_refuses_without_a_reason()
    {
        var context = Context(ExclusiveOptions with { CouponsEnabled = false }, null, Tenth);

        var outcome = CouponApplication.Apply("tenth", Cart(Line(10)), 10, context);

        Assert.Equal((false, CouponError.None), (outcome.IsApplied, outcome.Refusal.Error));
    }

    [Fact]
    public void A_coupon_is_applied_once()
    {
        var outcome = Apply("tenth", "tenth");

        Assert.Equal((CouponError.AlreadyApplied, "tenth"), (outcome.Refusal.Error, outcome.Refusal.Code));
        Assert.Equal(["tenth"], outcome.Codes);
    }

    [Fact]
    public void A_coupon_of_individual_use_sends_the_others_away()
    {
        var outcome = Apply("lone", "tenth", "fiver");

        Assert.Equal(["lone"], outcome.Codes);
        Assert.Equal(["tenth", "fiver"], outcome.Removed);
    }

    [Fact]
    public void No_coupon_joins_one_of_individual_use()
    {
        var outcome = Apply("tenth", "lone");

        Assert.Equal((CouponError.BesideIndividualUse, "lone"), (outcome.Refusal.Error, outcome.Refusal.Code));
    }

    [Fact]
    public void A_coupon_of_free_shipping_has_shipping_chosen_anew()
    {
        var context = Context(null, null, Tenth with { GrantsFreeShipping = true });

        Assert.True(CouponApplication.Apply("tenth", Cart(Line(10)), 10, context).ForgetsChosenRate);
    }

    [Fact]
    public void A_check_names_the_coupons_that_are_no_longer_valid()
    {
        var context = Context(null, null, Tenth, Fiver with { MinimumAmount = 20 });

        var invalid = CouponApplication.FindInvalid(Cart(Line(10)) with { CouponCodes = ["tenth", "fiver", "gone"] }, 10, context);

        Assert.Equal([new CouponRefusal("fiver", CouponError.MinimumNotMet), new CouponRefusal("gone", CouponError.Unknown)], invalid);
    }

    private static CouponOutcome Apply(string code, params string[] applied) =>
        CouponApplication.Apply(code, Cart(Line(10)) with { CouponCodes = applied }, 10, Context(null, null, Tenth, Fiver, Lone));
}
