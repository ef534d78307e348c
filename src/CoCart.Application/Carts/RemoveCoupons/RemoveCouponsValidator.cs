using FluentValidation;

namespace CoCart.Application.Carts.RemoveCoupons;

internal sealed class RemoveCouponsValidator : AbstractValidator<RemoveCouponsCommand>
{
    public RemoveCouponsValidator() => RuleFor(command => command.Cart).NamesACart();
}
