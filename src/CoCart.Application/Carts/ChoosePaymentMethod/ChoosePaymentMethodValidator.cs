using FluentValidation;

namespace CoCart.Application.Carts.ChoosePaymentMethod;

internal sealed class ChoosePaymentMethodValidator : AbstractValidator<ChoosePaymentMethodCommand>
{
    public ChoosePaymentMethodValidator() => RuleFor(command => command.GatewayId).NotEmpty()
        .WithErrorCode("payment_method_required").WithMessage("Say how you will pay: the payment method is missing.");
}
