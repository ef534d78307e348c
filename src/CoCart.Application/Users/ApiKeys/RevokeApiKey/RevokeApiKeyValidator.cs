using FluentValidation;

namespace CoCart.Application.Users.ApiKeys.RevokeApiKey;

internal sealed class RevokeApiKeyValidator : AbstractValidator<RevokeApiKeyCommand>
{
    public RevokeApiKeyValidator() =>
        RuleFor(command => command.Id).GreaterThan(0).WithErrorCode("api_key_not_found").WithMessage("Say which key you mean.");
}
