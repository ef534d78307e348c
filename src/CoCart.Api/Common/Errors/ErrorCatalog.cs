using CoCart.Api.Common.Json;
using CoCart.Application.Management;
using CoCart.Domain.Common;
using CoCart.Domain.Customers;

namespace CoCart.Api.Common.Errors;

/// <summary>An API version's words for the shop's errors: wire code and status, by our code.</summary>
public sealed class ErrorCatalog(IReadOnlyDictionary<string, WireError> words)
{
    public IReadOnlyDictionary<string, WireError> Words { get; } = words;

    /// <summary>A broken rule; some versions name the field that is to blame.</summary>
    public ErrorResponse Describe(DomainException broken)
    {
        var response = Describe(broken.Code, broken.Message);

        return broken switch
        {
            AddressException { Field: var field } when Words[broken.Code].NamesField =>
                response with { Data = response.Data with { Field = field.IsShipping ? $"s_{field.Name}" : field.Name, Value = field.Value } },
            DocumentException document => response with { Data = Detailed(response, document) },
            _ => response,
        };
    }

    /// <summary>A field that is missing is listed, one that is wrong is explained.</summary>
    private static ErrorData Detailed(ErrorResponse response, DocumentException broken) => response.Data with
    {
        ResourceId = broken.OtherId,
        Params = broken.Field is not { } field ? null
            : response.Code is "rest_missing_callback_param" ? ErrorParams.Missing(field) : ErrorParams.Wrong([KeyValuePair.Create(field, broken.Message)]),
    };

    public ErrorResponse Describe(string code, string message)
    {
        if (!Words.TryGetValue(code, out var wire))
            throw new InvalidOperationException($"No API word for the error \"{code}\".");
        if (wire.Parameter is not { } parameter)
            return new ErrorResponse(wire.Code, message, new ErrorData(wire.Status));

        return new ErrorResponse(wire.Code, message, new ErrorData(wire.Status)
        {
            Params = ErrorParams.Wrong([KeyValuePair.Create(parameter, message)]),
            Details = new Map<ParameterError>(),
        });
    }
}

/// <summary>How an error is said on the wire.</summary>
/// <param name="Code">The wire's code.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Parameter">The parameter to blame, if the answer names one.</param>
/// <param name="NamesField">The answer names the field of an address that is to blame, and what was sent in it.</param>
public readonly record struct WireError(string Code, int Status, string? Parameter = null, bool NamesField = false);

/// <summary>A controller whose errors are said in the words of a catalogue.</summary>
public interface IErrorCatalogMetadata
{
    ErrorCatalog Errors { get; }
}
