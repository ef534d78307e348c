using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A place of a shipping zone.</summary>
[OpenEnded]
public sealed record ZoneLocationDocument
{
    /// <summary>Code of the place: <c>GB</c>, <c>GB:ENG</c>, <c>SW1*</c>.</summary>
    [Example("\"GB\"")]
    public required string Code { get; init; }

    /// <summary>What the code is of.</summary>
    [AllowedValues("postcode", "state", "country", "continent")]
    [Example("\"country\"")]
    public required string Type { get; init; }

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
