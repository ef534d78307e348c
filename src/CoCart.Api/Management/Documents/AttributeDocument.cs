using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A shop-wide attribute of products.</summary>
[OpenEnded]
[SchemaName("ProductAttribute")]
public sealed record AttributeDocument
{
    /// <summary>Its number.</summary>
    [ReadOnly(true)]
    public required int Id { get; init; }

    /// <summary>As people read it.</summary>
    [Example("\"Colour\"")]
    public string Name { get; init; } = "";

    /// <summary>As <c>pa_color</c>.</summary>
    public string Slug { get; init; } = "";

    /// <summary>How it is chosen.</summary>
    public string Type { get; init; } = "";

    /// <summary>What its values are sorted by.</summary>
    [AllowedValues("menu_order", "name", "name_num", "id")]
    public string OrderBy { get; init; } = "";

    /// <summary>Its values have pages of their own.</summary>
    public bool HasArchives { get; init; }

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
