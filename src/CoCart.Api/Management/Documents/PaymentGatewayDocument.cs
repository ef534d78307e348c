using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A way to pay.</summary>
[OpenEnded]
public sealed record PaymentGatewayDocument
{
    /// <summary>What it is called, as <c>cod</c>.</summary>
    [ReadOnly(true)]
    public required string Id { get; init; }

    /// <summary>As customers read it.</summary>
    public string Title { get; init; } = "";

    /// <summary>As customers read it.</summary>
    public string Description { get; init; } = "";

    /// <summary>Its place among others.</summary>
    public JsonElement Order { get; init; }

    /// <summary>It is offered.</summary>
    public bool Enabled { get; init; }

    /// <summary>As the people of the shop read it.</summary>
    [ReadOnly(true)]
    public string MethodTitle { get; init; } = "";

    /// <summary>As the people of the shop read it.</summary>
    [ReadOnly(true)]
    public string MethodDescription { get; init; } = "";

    /// <summary>What it can do.</summary>
    [ReadOnly(true)]
    public IReadOnlyList<string> MethodSupports { get; init; } = [];

    /// <summary>Settings by name.</summary>
    public Map<JsonElement> Settings { get; init; } = [];

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
