using FluentValidation;

namespace CoCart.Application.Management.UpdateDocument;

internal sealed class UpdateDocumentValidator : AbstractValidator<UpdateDocumentCommand>
{
    public UpdateDocumentValidator() => RuleFor(command => command.Values).MustBeAnObject();
}
