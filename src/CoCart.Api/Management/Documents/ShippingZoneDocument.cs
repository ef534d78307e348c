using System.ComponentModel;
using System.Text.Json.Serialization;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A shipping zone.</summary>
[OpenEnded]
public sealed record ShippingZoneDocument
{
    /// <summary>Its number.</summary>
    [ReadOnly(true)]
    public required int Id { get; init; }

    /// <summary>As people read it.</summary>
    [Example("\"Islands\"")]
    public string Name { get; init; } = "";

    /// <summary>Its place among others: the first that fits counts.</summary>
    [Example("3")]
    public int Order { get; init; }

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
