using System.ComponentModel;
using System.Text.Json.Serialization;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A group of settings.</summary>
[OpenEnded]
public sealed record SettingGroupDocument
{
    /// <summary>What it is called.</summary>
    [ReadOnly(true)]
    public required string Id { get; init; }

    /// <summary>As people read it.</summary>
    [ReadOnly(true)]
    public string Label { get; init; } = "";

    /// <summary>What it is about.</summary>
    [ReadOnly(true)]
    public string Description { get; init; } = "";

    /// <summary>The group above; empty: none.</summary>
    [ReadOnly(true)]
    public string ParentId { get; init; } = "";

    /// <summary>Groups below.</summary>
    [ReadOnly(true)]
    public IReadOnlyList<string> SubGroups { get; init; } = [];

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
