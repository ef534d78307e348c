using System.ComponentModel;
using System.Text.Json.Serialization;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A country.</summary>
[OpenEnded]
public sealed record CountryDocument
{
    /// <summary>Two letters.</summary>
    [ReadOnly(true)]
    public required string Code { get; init; }

    /// <summary>As people read it.</summary>
    [ReadOnly(true)]
    public string Name { get; init; } = "";

    /// <summary>Its states.</summary>
    [ReadOnly(true)]
    public IReadOnlyList<StateDocument> States { get; init; } = [];

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
