using CoCart.Domain.Common;

namespace CoCart.Domain.Pricing.Coupons;

/// <summary>Why a coupon cannot be used.</summary>
public static class CouponErrors
{
    public static DomainException Disabled() => new("coupons_disabled", "This shop does not take coupons.");

    public static DomainException CodeRequired() => new("coupon_code_required", "Say which coupon you mean: its code is missing.");

    public static DomainException CartEmpty() => new("coupon_cart_empty", "A coupon needs something in the cart.");

    public static DomainException NotApplied(string code) => new("coupon_not_applied", $"The coupon \"{code}\" is not applied to this cart.");

    public static DomainException NoneApplied() => new("coupons_none_applied", "No coupon is applied to this cart.");

    /// <summary>They are taken off already: this only tells which.</summary>
    public static DomainException Dropped(IEnumerable<string> codes) =>
        new("coupons_dropped", $"These coupons are no longer valid and were taken off: {string.Join(", ", codes)}.");

    public static DomainException Refused(CouponRefusal refusal) => refusal.Error is CouponError.Unknown
        ? new("coupon_unknown", $"There is no coupon \"{refusal.Code}\".")
        : new("coupon_not_applicable", $"The coupon \"{refusal.Code}\" cannot be used: {Why(refusal.Error)}.");

    /// <summary>The reason as the second half of a sentence.</summary>
    public static string Why(CouponError error) => error switch
    {
        CouponError.Unknown => "it no longer exists",
        CouponError.NotYours => "it belongs to another e-mail address",
        CouponError.BesideIndividualUse => "it does not go together with other coupons",
        CouponError.UsageLimitReached or CouponError.UsageLimitReachedForGuest or CouponError.UsageLimitHeldByOwnOrder => "it has been used up",
        CouponError.Expired => "it has expired",
        CouponError.MinimumNotMet => "the cart is not worth enough",
        CouponError.MaximumExceeded => "the cart is worth too much",
        CouponError.SaleItemsExcluded => "it does not go with things on sale",
        CouponError.ProductsExcluded or CouponError.CategoriesExcluded => "it does not go with something in the cart",
        _ => "it is for nothing that is in the cart",
    };
}
