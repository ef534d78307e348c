using FluentValidation;

namespace CoCart.Application.Management.CreateDocument;

internal sealed class CreateDocumentValidator : AbstractValidator<CreateDocumentCommand>
{
    public CreateDocumentValidator() => RuleFor(command => command.Values).MustBeAnObject();
}
