using FluentValidation;

namespace CoCart.Application.Management.DeleteDocument;

internal sealed class DeleteDocumentValidator : AbstractValidator<DeleteDocumentCommand>
{
    public DeleteDocumentValidator() => RuleFor(command => command.Id).NotEmpty().WithErrorCode("document_malformed").WithMessage("Say which document.");
}
