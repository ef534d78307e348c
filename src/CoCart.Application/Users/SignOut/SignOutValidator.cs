using FluentValidation;

namespace CoCart.Application.Users.SignOut;

internal sealed class SignOutValidator : AbstractValidator<SignOutCommand>
{
    public SignOutValidator() => RuleFor(command => command.UserId).GreaterThan(0);
}
