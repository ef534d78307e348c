using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A review of a product.</summary>
[OpenEnded]
public sealed record ReviewDocument
{
    /// <summary>Its number.</summary>
    [ReadOnly(true)]
    public required int Id { get; init; }

    /// <summary>By the clock of the shop.</summary>
    [ReadOnly(true)]
    public string DateCreated { get; init; } = "";

    /// <summary>By the clock of Greenwich.</summary>
    [ReadOnly(true)]
    public string DateCreatedGmt { get; init; } = "";

    /// <summary>Number of the product.</summary>
    public int ProductId { get; init; }

    /// <summary>Name of the product.</summary>
    [ReadOnly(true)]
    public string ProductName { get; init; } = "";

    /// <summary>Page of the product in the shop.</summary>
    [ReadOnly(true)]
    public string ProductPermalink { get; init; } = "";

    /// <summary>What became of it.</summary>
    [AllowedValues("approved", "hold", "spam", "unspam", "trash", "untrash")]
    public string Status { get; init; } = "";

    /// <summary>Name of the author.</summary>
    public string Reviewer { get; init; } = "";

    /// <summary>E-mail address of the author.</summary>
    public string ReviewerEmail { get; init; } = "";

    /// <summary>What the author tells.</summary>
    public string Review { get; init; } = "";

    /// <summary>Stars.</summary>
    public int Rating { get; init; }

    /// <summary>The author has bought the product.</summary>
    [ReadOnly(true)]
    public bool Verified { get; init; }

    /// <summary>Pictures by size in pixels.</summary>
    [ReadOnly(true)]
    public Map<string> ReviewerAvatarUrls { get; init; } = [];

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
