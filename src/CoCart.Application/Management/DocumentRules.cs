using System.Text.Json;
using FluentValidation;

namespace CoCart.Application.Management;

/// <summary>Rules that all changes of documents share.</summary>
internal static class DocumentRules
{
    public static IRuleBuilderOptions<TCommand, JsonElement> MustBeAnObject<TCommand>(this IRuleBuilder<TCommand, JsonElement> rule) => rule
        .Must(fields => fields.ValueKind is JsonValueKind.Object)
        .WithErrorCode("document_malformed")
        .WithMessage("Send the fields as a JSON object.");
}
