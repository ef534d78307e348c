using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A setting of the shop.</summary>
[OpenEnded]
public sealed record SettingDocument
{
    /// <summary>What it is called.</summary>
    [ReadOnly(true)]
    public required string Id { get; init; }

    /// <summary>A text, or a list of texts.</summary>
    [Example("\"yes\"")]
    public JsonElement Value { get; init; }

    /// <summary>As people read it.</summary>
    [ReadOnly(true)]
    public string Label { get; init; } = "";

    /// <summary>What it does.</summary>
    [ReadOnly(true)]
    public string Description { get; init; } = "";

    /// <summary>How it is entered.</summary>
    [ReadOnly(true)]
    public string Type { get; init; } = "";

    /// <summary>What it is unless changed.</summary>
    [ReadOnly(true)]
    public JsonElement Default { get; init; }

    /// <summary>Its group.</summary>
    [ReadOnly(true)]
    public string GroupId { get; init; } = "";

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
