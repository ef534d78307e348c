using FluentValidation;

namespace CoCart.Application.Carts.ChooseShipping;

internal sealed class ChooseShippingValidator : AbstractValidator<ChooseShippingCommand>
{
    public ChooseShippingValidator() =>
        RuleFor(command => command.Rate).NotEmpty().WithErrorCode("shipping_rate_required").WithMessage("Say which shipping rate you choose.");
}
