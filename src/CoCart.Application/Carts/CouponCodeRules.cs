using FluentValidation;

namespace CoCart.Application.Carts;

/// <summary>What every message about one coupon must have.</summary>
internal static class CouponCodeRules
{
    public static void NamesACoupon<TMessage>(this IRuleBuilder<TMessage, string> rule) =>
        rule.Must(code => !string.IsNullOrWhiteSpace(code)).WithErrorCode("coupon_code_required").WithMessage("Say which coupon you mean: its code is missing.");
}
