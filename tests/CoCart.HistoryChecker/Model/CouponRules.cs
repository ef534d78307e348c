namespace CoCart.HistoryChecker.Model;

/// <summary>What coupons do, or why they are refused.</summary>
internal static class CouponRules
{
    /// <summary>One that is applied already stays, without a refusal.</summary>
    public static Refusal? Apply(Draft cart, string code)
    {
        if (code is Coupons.Unknown)
            return Refusal.CouponUnknown;
        if (cart.IsEmpty)
            return Refusal.CouponOnEmptyCart;
        if (!Coupons.IsFor(code, cart.Lines))
            return Refusal.CouponNotApplicable;

        if (!cart.Coupons.Contains(code))
            cart.Coupons.Add(code);
        return null;
    }

    public static Refusal? Remove(Draft cart, string code) => cart.Coupons.Remove(code) ? null : Refusal.CouponNotApplied;
}
