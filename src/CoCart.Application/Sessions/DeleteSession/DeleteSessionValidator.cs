using FluentValidation;

namespace CoCart.Application.Sessions.DeleteSession;

internal sealed class DeleteSessionValidator : AbstractValidator<DeleteSessionCommand>
{
    public DeleteSessionValidator() =>
        RuleFor(command => command.Key.Value).NotEmpty().WithErrorCode("session_not_deletable").WithMessage("Say which cart you mean.");
}
