using FluentValidation;

namespace CoCart.Application.Sessions.LoadCart;

internal sealed class LoadCartValidator : AbstractValidator<LoadCartCommand>
{
    public LoadCartValidator() => RuleFor(command => command.Loaded.Value).NotEmpty()
        .WithErrorCode("session_not_found").WithMessage("Say which cart is to be loaded.");
}
