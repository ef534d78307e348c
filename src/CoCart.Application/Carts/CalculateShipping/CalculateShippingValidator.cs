using FluentValidation;

namespace CoCart.Application.Carts.CalculateShipping;

internal sealed class CalculateShippingValidator : AbstractValidator<CalculateShippingCommand>
{
    public CalculateShippingValidator() => RuleFor(command => command.Place.Country).Must(country => !string.IsNullOrWhiteSpace(country))
        .WithErrorCode("country_unknown").WithMessage("Say which country the cart goes to.");
}
