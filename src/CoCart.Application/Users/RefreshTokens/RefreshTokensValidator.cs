using FluentValidation;

namespace CoCart.Application.Users.RefreshTokens;

internal sealed class RefreshTokensValidator : AbstractValidator<RefreshTokensCommand>
{
    public RefreshTokensValidator() =>
        RuleFor(command => command.RefreshToken).NotEmpty().WithErrorCode("refresh_token_required").WithMessage("Send the refresh token.");
}
