using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A shipping method of a zone.</summary>
[OpenEnded]
public sealed record ZoneMethodDocument
{
    /// <summary>Its number.</summary>
    [ReadOnly(true)]
    public required int Id { get; init; }

    /// <summary>Its number.</summary>
    [ReadOnly(true)]
    public int InstanceId { get; init; }

    /// <summary>As customers read it.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its place among others.</summary>
    public int? Order { get; init; }

    /// <summary>It is offered.</summary>
    [Example("true")]
    public bool Enabled { get; init; }

    /// <summary>Kind of method, as <c>flat_rate</c>.</summary>
    [Example("\"flat_rate\"")]
    public string MethodId { get; init; } = "";

    /// <summary>Name of the kind.</summary>
    [ReadOnly(true)]
    public string MethodTitle { get; init; } = "";

    /// <summary>What the kind does.</summary>
    [ReadOnly(true)]
    public string MethodDescription { get; init; } = "";

    /// <summary>Settings by name.</summary>
    public Map<JsonElement> Settings { get; init; } = [];

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
