using CoCart.Api.Common.Formatting;
using CoCart.Api.Common.Json;
using CoCart.Application.Carts;
using CoCart.Domain.Pricing;

namespace CoCart.Api.V1.Totals;

/// <summary>What each coupon takes off, as people read it.</summary>
internal static class CouponSums
{
    public static Map<string> Discounts(CartView view) => By(view, coupon => coupon.Discount);

    public static Map<string> Taxes(CartView view) => By(view, coupon => coupon.DiscountTax);

    private static Map<string> By(CartView view, Func<PricedCoupon, decimal> amount)
    {
        var sums = new Map<string>();
        foreach (var coupon in view.Priced.Coupons)
            sums[coupon.Code] = MoneyText.Format(amount(coupon), view.Store.Currency);

        return sums;
    }
}
