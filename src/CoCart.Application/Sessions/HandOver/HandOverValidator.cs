using FluentValidation;

namespace CoCart.Application.Sessions.HandOver;

internal sealed class HandOverValidator : AbstractValidator<HandOverCommand>
{
    public HandOverValidator() => RuleFor(command => command.Cart.CustomerId).Null()
        .WithErrorCode("handover_of_customer").WithMessage("A customer's cart is in the web shop already: sign in there.");
}
