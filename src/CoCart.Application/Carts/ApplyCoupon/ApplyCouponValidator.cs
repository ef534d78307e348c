using FluentValidation;

namespace CoCart.Application.Carts.ApplyCoupon;

internal sealed class ApplyCouponValidator : AbstractValidator<ApplyCouponCommand>
{
    public ApplyCouponValidator() => RuleFor(command => command.Code).NamesACoupon();
}
