using System.Globalization;

namespace CoCart.Domain.Pricing.Coupons;

/// <summary>Whether a coupon is valid on a cart: the first check that fails, in the shop's order.</summary>
public static class CouponRules
{
    public static CouponError Check(
        Coupon? coupon, IReadOnlyList<UnpricedLine> lines, decimal displayedSubtotal, PricingContext context)
    {
        if (coupon is null)
            return CouponError.Unknown;

        var error = CheckUse(coupon, context);
        error = error is CouponError.None ? CheckAmounts(coupon, displayedSubtotal) : error;

        return error is CouponError.None ? CheckLines(coupon, lines, context.Categories) : error;
    }

    private static CouponError CheckUse(Coupon coupon, PricingContext context)
    {
        var userId = context.Customer.UserId;

        if (coupon.UsageLimit is > 0 && coupon.UsageCount >= coupon.UsageLimit)
            return userId > 0 ? CouponError.UsageLimitReached : CouponError.UsageLimitReachedForGuest;

        // Guests meet this limit at checkout only, where their e-mail address is known.
        if (userId > 0 && coupon.UsageLimitPerUser is > 0 && CountUses(coupon, userId) >= coupon.UsageLimitPerUser)
            return CouponError.UsageLimitReached;

        return context.Now > coupon.ExpiresAt ? CouponError.Expired : CouponError.None;
    }

    private static int CountUses(Coupon coupon, int userId)
    {
        var user = userId.ToString(CultureInfo.InvariantCulture);

        return coupon.UsedBy.Count(used => used == user);
    }

    private static CouponError CheckAmounts(Coupon coupon, decimal displayedSubtotal) => coupon switch
    {
        { MinimumAmount: > 0 } when coupon.MinimumAmount > displayedSubtotal => CouponError.MinimumNotMet,
        { MaximumAmount: > 0 } when coupon.MaximumAmount < displayedSubtotal => CouponError.MaximumExceeded,
        _ => CouponError.None,
    };

    private static CouponError CheckLines(
        Coupon coupon, IReadOnlyList<UnpricedLine> lines, IReadOnlyDictionary<int, int> categories)
    {
        if (coupon.ProductIds.Count > 0 && !Any(lines, line => CouponScope.NamesProduct(coupon.ProductIds, line.Product)))
            return CouponError.NotApplicable;

        if (coupon.CategoryIds.Count > 0 && !Any(lines, line => CouponScope.IsInCategories(coupon, line, categories)))
            return CouponError.NotApplicable;

        return coupon.Type is DiscountType.FixedCart
            ? CheckExclusions(coupon, lines, categories)
            : CheckEligibility(coupon, lines, categories);
    }

    private static CouponError CheckEligibility(
        Coupon coupon, IReadOnlyList<UnpricedLine> lines, IReadOnlyDictionary<int, int> categories) =>
        lines.Count is 0 || Any(lines, line => CouponScope.Covers(coupon, line, categories))
            ? CouponError.None
            : CouponError.NotApplicable;

    /// <summary>A discount of the whole cart is refused by one excluded line, where others only skip it.</summary>
    private static CouponError CheckExclusions(
        Coupon coupon, IReadOnlyList<UnpricedLine> lines, IReadOnlyDictionary<int, int> categories)
    {
        if (coupon.ExcludesSaleItems && Any(lines, line => line.IsOnSale))
            return CouponError.SaleItemsExcluded;

        if (Any(lines, line => CouponScope.NamesProduct(coupon.ExcludedProductIds, line.Product)))
            return CouponError.ProductsExcluded;

        return Any(lines, line => CouponScope.NamesCategory(coupon.ExcludedCategoryIds, line.Product, categories))
            ? CouponError.CategoriesExcluded
            : CouponError.None;
    }

    private static bool Any(IReadOnlyList<UnpricedLine> lines, Func<UnpricedLine, bool> condition)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            if (condition(lines[index]))
                return true;
        }

        return false;
    }
}
