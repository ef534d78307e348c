using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A brand of products.</summary>
[OpenEnded]
public sealed record BrandDocument
{
    /// <summary>Its number.</summary>
    [ReadOnly(true)]
    public required int Id { get; init; }

    /// <summary>As people read it.</summary>
    [Example("\"Delft\"")]
    public string Name { get; init; } = "";

    /// <summary>Its name in addresses.</summary>
    public string Slug { get; init; } = "";

    /// <summary>Number of the brand above; 0: at the top.</summary>
    public int Parent { get; init; }

    /// <summary>May hold HTML.</summary>
    [Example("\"Makers of porcelain.\"")]
    public string Description { get; init; } = "";

    /// <summary>What its page shows.</summary>
    [AllowedValues("default", "products", "subcategories", "both")]
    public string Display { get; init; } = "";

    /// <summary>None where it has none.</summary>
    public DocumentImage? Image { get; init; }

    /// <summary>Its place among others.</summary>
    public int MenuOrder { get; init; }

    /// <summary>How many products it has.</summary>
    [ReadOnly(true)]
    public int Count { get; init; }

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
