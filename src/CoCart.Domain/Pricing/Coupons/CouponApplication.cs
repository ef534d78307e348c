namespace CoCart.Domain.Pricing.Coupons;

/// <summary>What came of a coupon that a customer entered.</summary>
/// <param name="IsApplied">It now belongs to the cart.</param>
/// <param name="Error">Why not; none also where the store has switched coupons off.</param>
/// <param name="ErrorCode">The coupon that the error speaks of, which may be another one.</param>
/// <param name="Codes">The applied coupons afterwards, in order.</param>
/// <param name="Removed">Those that had to leave for one of individual use.</param>
/// <param name="ForgetsChosenRate">It grants free shipping: shipping is chosen anew.</param>
public sealed record CouponOutcome(
    bool IsApplied, CouponError Error, string ErrorCode, IReadOnlyList<string> Codes, IReadOnlyList<string> Removed, bool ForgetsChosenRate);

/// <summary>An applied coupon that is no longer valid.</summary>
public readonly record struct InvalidCoupon(string Code, CouponError Error);

/// <summary>The rules by which coupons join a cart and leave it.</summary>
public static class CouponApplication
{
    /// <summary>A coupon's code as the store keeps it.</summary>
    public static string Normalize(string code) => System.Net.WebUtility.HtmlEncode(code.Trim().ToLowerInvariant());

    /// <summary>Enters a coupon. The context must know it, if the store does, beside those applied.</summary>
    public static CouponOutcome Apply(string code, UnpricedCart cart, decimal displayedSubtotal, PricingContext context)
    {
        if (!context.Options.CouponsEnabled)
            return Refuse(CouponError.None, code, cart);

        var entered = Normalize(code);
        var coupon = context.Coupons.GetValueOrDefault(entered);
        var error = CouponRules.Check(coupon, cart.Lines, displayedSubtotal, context);

        if (coupon is null || error is not CouponError.None)
            return Refuse(error, entered, cart);

        if (cart.CouponCodes.Contains(entered))
            return Refuse(CouponError.AlreadyApplied, entered, cart);

        return coupon.IsIndividualUse ? Replace(coupon, entered, cart) : Join(coupon, entered, cart, context);
    }

    /// <summary>The applied coupons that a check of the cart removes, each with its reason.</summary>
    public static IReadOnlyList<InvalidCoupon> FindInvalid(UnpricedCart cart, decimal displayedSubtotal, PricingContext context)
    {
        var invalid = new List<InvalidCoupon>();

        foreach (var code in cart.CouponCodes)
        {
            var error = CouponRules.Check(context.Coupons.GetValueOrDefault(code), cart.Lines, displayedSubtotal, context);
            if (error is not CouponError.None)
                invalid.Add(new InvalidCoupon(code, error));
        }

        return invalid;
    }

    private static CouponOutcome Replace(Coupon coupon, string code, UnpricedCart cart) =>
        new(true, CouponError.None, code, [code], cart.CouponCodes, coupon.GrantsFreeShipping);

    private static CouponOutcome Join(Coupon coupon, string code, UnpricedCart cart, PricingContext context)
    {
        var lone = cart.CouponCodes.FirstOrDefault(applied => context.Coupons.GetValueOrDefault(applied) is { IsIndividualUse: true });

        return lone is null
            ? new CouponOutcome(true, CouponError.None, code, [.. cart.CouponCodes, code], [], coupon.GrantsFreeShipping)
            : Refuse(CouponError.BesideIndividualUse, lone, cart);
    }

    private static CouponOutcome Refuse(CouponError error, string code, UnpricedCart cart) =>
        new(false, error, code, cart.CouponCodes, [], false);
}
