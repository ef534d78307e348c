using System.ComponentModel;
using System.Text.Json.Serialization;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A value of an attribute.</summary>
[OpenEnded]
public sealed record AttributeTermDocument
{
    /// <summary>Its number.</summary>
    [ReadOnly(true)]
    public required int Id { get; init; }

    /// <summary>As people read it.</summary>
    [Example("\"Extra large\"")]
    public string Name { get; init; } = "";

    /// <summary>Its name in addresses.</summary>
    [Example("\"xl\"")]
    public string Slug { get; init; } = "";

    /// <summary>May hold HTML.</summary>
    public string Description { get; init; } = "";

    /// <summary>Its place among others.</summary>
    public int MenuOrder { get; init; }

    /// <summary>How many products have it.</summary>
    [ReadOnly(true)]
    public int Count { get; init; }

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
