using System.Text.Json.Serialization;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.OpenApi.Marks;

namespace CoCart.Api.V2.Products;

/// <summary>A category.</summary>
public sealed record CategoryResponse
{
    public int Id { get; init; }

    public string Name { get; init; } = "";

    public string Slug { get; init; } = "";

    /// <summary>0: at the top.</summary>
    public int Parent { get; init; }

    /// <summary>May hold HTML.</summary>
    public string Description { get; init; } = "";

    /// <summary>What its page shows: <c>default</c>, <c>products</c>, <c>subcategories</c> or <c>both</c>.</summary>
    public string Display { get; init; } = "";

    /// <summary>None where it has none.</summary>
    public CategoryImageResponse? Image { get; init; }

    public int MenuOrder { get; init; }

    /// <summary>In lists, products shown in it or below it; else those that belong to it.</summary>
    public int Count { get; init; }

    [JsonPropertyName("_links")]
    public required CatalogLinks Links { get; init; }
}

/// <summary>A brand.</summary>
public sealed record BrandResponse
{
    public int Id { get; init; }

    public string Name { get; init; } = "";

    public string Slug { get; init; } = "";

    /// <summary>0: at the top.</summary>
    public int Parent { get; init; }

    /// <summary>May hold HTML.</summary>
    public string Description { get; init; } = "";

    /// <summary>What its page shows: <c>default</c>, <c>products</c>, <c>subcategories</c> or <c>both</c>.</summary>
    public string Display { get; init; } = "";

    /// <summary>None where it has none.</summary>
    public CategoryImageResponse? Image { get; init; }

    public int MenuOrder { get; init; }

    /// <summary>In lists, products shown under it or below it; else those that belong to it.</summary>
    public int Count { get; init; }

    /// <summary>Where it is by itself.</summary>
    public string RestUrl { get; init; } = "";

    [JsonPropertyName("_links")]
    public required CatalogLinks Links { get; init; }
}

/// <summary>Image of a category.</summary>
public sealed record CategoryImageResponse(int Id, string Src, string Name, string Alt);

/// <summary>A tag.</summary>
public sealed record TagResponse
{
    public int Id { get; init; }

    public string Name { get; init; } = "";

    public string Slug { get; init; } = "";

    /// <summary>May hold HTML.</summary>
    public string Description { get; init; } = "";

    public int Count { get; init; }

    [JsonPropertyName("_links")]
    public required CatalogLinks Links { get; init; }
}

/// <summary>An attribute.</summary>
[SchemaName("ProductAttribute")]
public sealed record AttributeResponse
{
    public int Id { get; init; }

    public string Name { get; init; } = "";

    /// <summary>As <c>pa_color</c>.</summary>
    public string Slug { get; init; } = "";

    public string Type { get; init; } = "";

    /// <summary>What its values are sorted by.</summary>
    public string OrderBy { get; init; } = "";

    public bool HasArchives { get; init; }

    [JsonPropertyName("_links")]
    public required CatalogLinks Links { get; init; }
}

/// <summary>A value of an attribute.</summary>
public sealed record AttributeTermResponse
{
    public int Id { get; init; }

    public string Name { get; init; } = "";

    public string Slug { get; init; } = "";

    /// <summary>May hold HTML.</summary>
    public string Description { get; init; } = "";

    public int MenuOrder { get; init; }

    public int Count { get; init; }

    [JsonPropertyName("_links")]
    public required CatalogLinks Links { get; init; }
}
