using System.Text.Json;
using FluentValidation;

namespace CoCart.Application.Management.ChangeDocuments;

internal sealed class ChangeDocumentsValidator : AbstractValidator<ChangeDocumentsCommand>
{
    private const int Most = 100;

    public ChangeDocumentsValidator()
    {
        RuleFor(command => command)
            .Must(command => command.Creations.Count + command.Updates.Count + command.Deletions.Count <= Most)
            .WithErrorCode("batch_too_large")
            .WithMessage($"A batch changes {Most} documents at most.");
        RuleFor(command => command)
            .Must(command => command.Fields.All(fields => fields.ValueKind is JsonValueKind.Object))
            .WithErrorCode("document_malformed")
            .WithMessage("Send the fields of each document as a JSON object.");
    }
}
