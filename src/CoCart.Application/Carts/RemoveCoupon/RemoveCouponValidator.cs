using FluentValidation;

namespace CoCart.Application.Carts.RemoveCoupon;

internal sealed class RemoveCouponValidator : AbstractValidator<RemoveCouponCommand>
{
    public RemoveCouponValidator() => RuleFor(command => command.Code).NamesACoupon();
}
