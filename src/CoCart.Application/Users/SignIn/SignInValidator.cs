using FluentValidation;

namespace CoCart.Application.Users.SignIn;

internal sealed class SignInValidator : AbstractValidator<SignInCommand>
{
    public SignInValidator() => RuleFor(command => command.Account).NotNull();
}
