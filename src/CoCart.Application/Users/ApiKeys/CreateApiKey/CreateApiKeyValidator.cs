using FluentValidation;

namespace CoCart.Application.Users.ApiKeys.CreateApiKey;

internal sealed class CreateApiKeyValidator : AbstractValidator<CreateApiKeyCommand>
{
    private const int LongestDescription = 200;

    public CreateApiKeyValidator()
    {
        RuleFor(command => command.User).NotEmpty().WithErrorCode("api_key_user_unknown").WithMessage("Say whose key it is.");
        RuleFor(command => command.Description).MaximumLength(LongestDescription)
            .WithErrorCode("api_key_description_too_long").WithMessage($"A description has at most {LongestDescription} characters.");
    }
}
