using System.ComponentModel;
using System.Text.Json.Serialization;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A tax class.</summary>
[OpenEnded]
public sealed record TaxClassDocument
{
    /// <summary>What it is called in addresses.</summary>
    [ReadOnly(true)]
    public required string Slug { get; init; }

    /// <summary>As people read it.</summary>
    [Example("\"Books\"")]
    public string Name { get; init; } = "";

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
