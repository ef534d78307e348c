using System.Text.Json.Serialization;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Json;

namespace CoCart.Api.V2.Products;

/// <summary>A review.</summary>
public sealed record ReviewResponse
{
    public int Id { get; init; }

    public string DateCreated { get; init; } = "";

    public string DateCreatedGmt { get; init; } = "";

    public int ProductId { get; init; }

    /// <summary><c>approved</c>, <c>hold</c>, <c>spam</c> or <c>trash</c>.</summary>
    public string Status { get; init; } = "";

    /// <summary>Name of the author.</summary>
    public string Reviewer { get; init; } = "";

    /// <summary>Only for those who may moderate, and for its owner among the own reviews.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReviewerEmail { get; init; }

    /// <summary>HTML paragraphs; as it was written for those who moderate.</summary>
    public string Review { get; init; } = "";

    public int Rating { get; init; }

    /// <summary>The author has bought the product.</summary>
    public bool Verified { get; init; }

    /// <summary>Pictures by size in pixels.</summary>
    public required Map<string> ReviewerAvatarUrls { get; init; }

    [JsonPropertyName("_links")]
    public required CatalogLinks Links { get; init; }
}
