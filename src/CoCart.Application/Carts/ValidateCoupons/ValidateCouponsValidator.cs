using CoCart.Domain.Customers;
using FluentValidation;

namespace CoCart.Application.Carts.ValidateCoupons;

internal sealed class ValidateCouponsValidator : AbstractValidator<ValidateCouponsCommand>
{
    public ValidateCouponsValidator() => RuleFor(command => command.Email)
        .Must(email => string.IsNullOrWhiteSpace(email) || EmailAddress.IsOne(email.Trim())).WithErrorCode("coupon_email_invalid").WithMessage("This is no e-mail address.");
}
