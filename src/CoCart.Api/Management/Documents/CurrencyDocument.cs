using System.ComponentModel;
using System.Text.Json.Serialization;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A currency.</summary>
[OpenEnded]
public sealed record CurrencyDocument
{
    /// <summary>Three letters.</summary>
    [ReadOnly(true)]
    public required string Code { get; init; }

    /// <summary>As people read it.</summary>
    [ReadOnly(true)]
    public string Name { get; init; } = "";

    /// <summary>May be HTML.</summary>
    [ReadOnly(true)]
    public string Symbol { get; init; } = "";

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
