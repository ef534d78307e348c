using System.ComponentModel;
using System.Text.Json.Serialization;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A tag of products.</summary>
[OpenEnded]
public sealed record TagDocument
{
    /// <summary>Its number.</summary>
    [ReadOnly(true)]
    public required int Id { get; init; }

    /// <summary>As people read it.</summary>
    [Example("\"Summer\"")]
    public string Name { get; init; } = "";

    /// <summary>Its name in addresses.</summary>
    public string Slug { get; init; } = "";

    /// <summary>May hold HTML.</summary>
    public string Description { get; init; } = "";

    /// <summary>How many products have it.</summary>
    [ReadOnly(true)]
    public int Count { get; init; }

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
