using System.Text.Json.Serialization;

namespace CoCart.Api.Common.Catalog;

/// <summary>Where something is.</summary>
/// <param name="Permalink">Its page in the shop.</param>
/// <param name="Href">Its address in the API.</param>
/// <param name="Embeddable">It can be shown along with the answer.</param>
public sealed record LinkResponse(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Permalink,
    [property: JsonPropertyOrder(1)] string Href,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Embeddable = null);

/// <summary>Where an element of the catalogue and what belongs to it is.</summary>
public sealed record CatalogLinks
{
    public required IReadOnlyList<LinkResponse> Self { get; init; }

    public required IReadOnlyList<LinkResponse> Collection { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LinkResponse>? Variations { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LinkResponse>? ParentProduct { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LinkResponse>? Up { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LinkResponse>? Product { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LinkResponse>? Reviewer { get; init; }
}

/// <summary>Addresses of the pages before and after this one.</summary>
public sealed record PageLinks
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LinkResponse>? Prev { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LinkResponse>? Next { get; init; }
}
