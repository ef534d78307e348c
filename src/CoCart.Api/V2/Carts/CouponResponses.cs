using CoCart.Api.Common.Formatting;
using CoCart.Application.Carts;
using CoCart.Domain.Monetary;
using CoCart.Domain.Pricing;

namespace CoCart.Api.V2.Carts;

/// <summary>An applied coupon and what it takes off.</summary>
/// <param name="Coupon">Its code.</param>
/// <param name="Label">For people.</param>
/// <param name="DiscountType"><c>percent</c>, <c>fixed_cart</c> or <c>fixed_product</c>.</param>
/// <param name="Totals">What it takes off.</param>
public sealed record AppliedCouponResponse(string Coupon, string Label, string DiscountType, CouponTotalsResponse Totals)
{
    internal static IReadOnlyList<AppliedCouponResponse> AllOf(CartView cart) => [.. cart.Priced.Coupons.Select(coupon => Of(coupon, cart.Store.Currency))];

    private static AppliedCouponResponse Of(PricedCoupon coupon, Currency currency) => new(
        coupon.Code,
        SumShape.CouponLabel(coupon),
        SumShape.CouponType(coupon),
        new CouponTotalsResponse(MoneyText.Minor(coupon.Discount, currency), MoneyText.Minor(coupon.DiscountTax, currency)));
}

/// <summary>What a coupon takes off, in minor units, as positive amounts.</summary>
/// <param name="Discount">Without tax.</param>
/// <param name="DiscountTax">The tax of it.</param>
public sealed record CouponTotalsResponse(string Discount, string DiscountTax);
