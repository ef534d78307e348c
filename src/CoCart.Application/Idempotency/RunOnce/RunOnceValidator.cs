using FluentValidation;

namespace CoCart.Application.Idempotency.RunOnce;

internal sealed class RunOnceValidator : AbstractValidator<RunOnceCommand>
{
    private const int MostLetters = 255;

    public RunOnceValidator() => RuleFor(command => command.Key.Text)
        .Must(text => text.Length is > 0 and <= MostLetters && text.All(letter => letter is >= ' ' and <= '~'))
        .WithErrorCode("idempotency_key_malformed")
        .WithMessage($"An Idempotency-Key has 1 to {MostLetters} printable letters of ASCII; best take a new UUID for each request.");
}
