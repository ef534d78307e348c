namespace CoCart.Domain.Pricing.Coupons;

/// <summary>What came of a coupon that a customer entered.</summary>
/// <param name="Refusal">Why it was not applied, and which coupon that speaks of; no error also where the store has switched coupons off.</param>
/// <param name="Codes">The applied coupons afterwards, in order.</param>
/// <param name="Removed">Those that had to leave for one of individual use.</param>
/// <param name="IsApplied">It now belongs to the cart.</param>
/// <param name="ForgetsChosenRate">It grants free shipping: shipping is chosen anew.</param>
public sealed record CouponOutcome(
    CouponRefusal Refusal, IReadOnlyList<string> Codes, IReadOnlyList<string> Removed, bool IsApplied, bool ForgetsChosenRate);

/// <summary>A coupon and why it cannot be used.</summary>
public readonly record struct CouponRefusal(string Code, CouponError Error);
