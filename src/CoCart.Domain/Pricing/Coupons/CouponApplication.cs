namespace CoCart.Domain.Pricing.Coupons;

/// <summary>The rules by which coupons join a cart and leave it.</summary>
public static class CouponApplication
{
    /// <summary>A coupon's code as the store keeps it: in lower case, and escaped for a page; letters with accents stay.</summary>
    public static string Normalize(string code) => code.Trim().ToLowerInvariant()
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>Enters a coupon. The context must know it, if the store does, beside those applied.</summary>
    public static CouponOutcome Apply(string code, UnpricedCart cart, decimal displayedSubtotal, PricingContext context)
    {
        if (!context.Options.CouponsEnabled)
            return Refuse(CouponError.None, Normalize(code), cart);

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
    /// <param name="cart">The cart.</param>
    /// <param name="displayedSubtotal">What minimum amounts are compared with.</param>
    /// <param name="context">Knows the applied coupons.</param>
    /// <param name="email">Who wants to use coupons of certain e-mail addresses; none: that is not looked at.</param>
    public static IReadOnlyList<CouponRefusal> FindInvalid(UnpricedCart cart, decimal displayedSubtotal, PricingContext context, string email = "")
    {
        var invalid = new List<CouponRefusal>();

        foreach (var code in cart.CouponCodes)
        {
            var coupon = context.Coupons.GetValueOrDefault(code);
            var error = CouponRules.Check(coupon, cart.Lines, displayedSubtotal, context);
            if (error is CouponError.None && email.Length > 0 && coupon?.Allows(email) is false)
                error = CouponError.NotYours;
            if (error is not CouponError.None)
                invalid.Add(new CouponRefusal(code, error));
        }

        return invalid;
    }

    private static CouponOutcome Replace(Coupon coupon, string code, UnpricedCart cart) =>
        new(new CouponRefusal(code, CouponError.None), [code], cart.CouponCodes, IsApplied: true, coupon.GrantsFreeShipping);

    private static CouponOutcome Join(Coupon coupon, string code, UnpricedCart cart, PricingContext context)
    {
        var lone = cart.CouponCodes.FirstOrDefault(applied => context.Coupons.GetValueOrDefault(applied) is { IsIndividualUse: true });

        return lone is null
            ? new CouponOutcome(new CouponRefusal(code, CouponError.None), [.. cart.CouponCodes, code], [], IsApplied: true, coupon.GrantsFreeShipping)
            : Refuse(CouponError.BesideIndividualUse, lone, cart);
    }

    private static CouponOutcome Refuse(CouponError error, string code, UnpricedCart cart) =>
        new(new CouponRefusal(code, error), cart.CouponCodes, [], IsApplied: false, ForgetsChosenRate: false);
}
