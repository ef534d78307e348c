using CoCart.Domain.Catalog;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Coupons;
using static CoCart.Domain.UnitTests.Pricing.PricingSamples;

namespace CoCart.Domain.UnitTests.Pricing.Coupons;

public class CouponRulesCheckTests
{
    private static readonly Coupon Tenth = Coupon("tenth", DiscountType.Percent, 10);
    private static readonly Coupon Fiver = Coupon("fiver", DiscountType.FixedCart, 5);

    [Fact]
    public void A_coupon_without_conditions_is_valid_even_on_an_empty_cart()
    {
        Assert.Equal(CouponError.None, Check(Tenth, Line(10)));
        Assert.Equal(CouponError.None, Check(Tenth));
    }

    [Fact]
    public void A_coupon_that_the_store_does_not_know_is_unknown() => Assert.Equal(CouponError.Unknown, Check(null, Line(10)));

    [Theory]
    [InlineData(0, CouponError.UsageLimitReachedForGuest)]
    [InlineData(7, CouponError.UsageLimitReached)]
    public void A_used_up_coupon_is_refused_to_guests_in_other_words(int userId, CouponError error) =>
        Assert.Equal(error, Check(Tenth with { UsageLimit = 2, UsageCount = 2 }, userId));

    [Theory]
    [InlineData(0, CouponError.None)]
    [InlineData(7, CouponError.UsageLimitReached)]
    [InlineData(8, CouponError.None)]
    public void A_customer_s_own_uses_count_only_when_he_is_known(int userId, CouponError error) =>
        Assert.Equal(error, Check(Tenth with { UsageLimitPerUser = 2, UsedBy = ["7", "guest@example.test", "7"] }, userId));

    [Theory]
    [InlineData(-1, CouponError.Expired)]
    [InlineData(0, CouponError.None)]
    public void A_coupon_is_good_until_the_second_it_expires(int seconds, CouponError error) =>
        Assert.Equal(error, Check(Tenth with { ExpiresAt = DateTimeOffset.UnixEpoch.AddSeconds(seconds) }, Line(10)));

    [Theory]
    [InlineData("45.99", "0", CouponError.MinimumNotMet)]
    [InlineData("45.985", "45.985", CouponError.None)]
    [InlineData("0", "45.98", CouponError.MaximumExceeded)]
    public void The_subtotal_is_compared_to_the_last_digit(string minimum, string maximum, CouponError error)
    {
        var coupon = Tenth with { MinimumAmount = Parse(minimum), MaximumAmount = Parse(maximum) };

        Assert.Equal(error, CouponRules.Check(coupon, [Line(10)], 45.985m, Context()));
    }

    [Fact]
    public void A_parent_s_number_names_its_variations()
    {
        var coupon = Tenth with { ProductIds = [new ProductId(9)] };

        Assert.Equal(CouponError.NotApplicable, Check(coupon, Line(10)));
        Assert.Equal(CouponError.None, Check(coupon, Line(10, 1, product => product with { ParentId = new ProductId(9) })));
    }

    [Fact]
    public void A_category_names_the_products_of_those_below_it()
    {
        var coupon = Tenth with { CategoryIds = [1] };

        Assert.Equal(CouponError.NotApplicable, Check(coupon, Line(10)));
        Assert.Equal(CouponError.None, Check(coupon, Line(10, 1, product => product with { CategoryIds = [3] })));
    }

    [Fact]
    public void A_percentage_skips_sale_items_where_a_cart_discount_is_refused()
    {
        UnpricedLine[] lines = [Line(10) with { IsOnSale = true }, Line(10)];

        Assert.Equal(CouponError.None, Check(Tenth with { ExcludesSaleItems = true }, lines));
        Assert.Equal(CouponError.NotApplicable, Check(Tenth with { ExcludesSaleItems = true }, lines[0]));
        Assert.Equal(CouponError.SaleItemsExcluded, Check(Fiver with { ExcludesSaleItems = true }, lines));
    }

    [Fact]
    public void An_excluded_line_refuses_a_cart_discount()
    {
        var line = Line(10, 1, product => product with { CategoryIds = [2] });

        Assert.Equal(CouponError.ProductsExcluded, Check(Fiver with { ExcludedProductIds = [new ProductId(1)] }, line));
        Assert.Equal(CouponError.CategoriesExcluded, Check(Fiver with { ExcludedCategoryIds = [1] }, line));
    }

    [Fact]
    public void A_ring_of_categories_ends() =>
        Assert.Equal(
            CouponError.NotApplicable,
            CouponRules.Check(
                Tenth with { CategoryIds = [9] },
                [Line(10, 1, product => product with { CategoryIds = [1] })],
                10,
                Context() with { Categories = new Dictionary<int, int> { [1] = 2, [2] = 1 } }));

    private static CouponError Check(Coupon? coupon, params UnpricedLine[] lines) => CouponRules.Check(coupon, lines, 10, Context());

    private static CouponError Check(Coupon coupon, int userId)
    {
        var context = Context();

        return CouponRules.Check(coupon, [Line(10)], 10, context with { Customer = context.Customer with { UserId = userId } });
    }

    private static decimal Parse(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
