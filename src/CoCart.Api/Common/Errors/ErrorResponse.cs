using System.Text.Json.Serialization;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;

namespace CoCart.Api.Common.Errors;

/// <summary>Why a request was not fulfilled.</summary>
/// <param name="Code">For programs; stable.</param>
/// <param name="Message">For people; may change.</param>
/// <param name="Data">The HTTP status, and which parameters were wrong.</param>
[SchemaName("ApiError")]
public sealed record ErrorResponse(string Code, string Message, ErrorData Data);

/// <summary>Details of an error.</summary>
[SchemaName("ApiErrorData")]
public sealed record ErrorData(int Status)
{
    /// <summary>What is wrong, by name of the parameter: for people.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ErrorParams? Params { get; init; }

    /// <summary>What is wrong, by name of the parameter: for programs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Map<ParameterError>? Details { get; init; }

    /// <summary>The parameter with the field of an address that is to blame.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Field { get; init; }

    /// <summary>What was sent in it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Value { get; init; }

    /// <summary>What is in the way.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ResourceId { get; init; }

    /// <summary>The cart as it is, where it is not what the client has seen (412).</summary>
    [TypedAs(typeof(VersionCart))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public object? Cart { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? JsonErrorCode { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? JsonErrorMessage { get; init; }
}

/// <summary>What is wrong with one parameter.</summary>
public sealed record ParameterError(string Code, string Message, ParameterPlace? Data);

/// <summary>Where in the request it is wrong.</summary>
public sealed record ParameterPlace(string Param);
