using System.Text.Json.Serialization;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.V2.Carts;

namespace CoCart.Api.V2.Products;

/// <summary>A page of products.</summary>
public sealed record ProductListResponse
{
    /// <summary>Variations among them, where they are asked for, are products of the type <c>variation</c>.</summary>
    [TypedAs(typeof(IReadOnlyList<ProductResponse>))]
    public required IReadOnlyList<object> Products { get; init; }

    /// <summary>Page from 1.</summary>
    public int Page { get; init; }

    public int TotalPages { get; init; }

    public int TotalProducts { get; init; }

    [JsonPropertyName("_links")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PageLinks? Links { get; init; }
}

/// <summary>A product.</summary>
public sealed record ProductResponse
{
    public int Id { get; init; }

    public int ParentId { get; init; }

    public string Name { get; init; } = "";

    /// <summary><c>simple</c>, <c>variable</c>, <c>grouped</c>, <c>external</c> or <c>variation</c>.</summary>
    public string Type { get; init; } = "";

    public string Slug { get; init; } = "";

    /// <summary>Its page in the shop.</summary>
    public string Permalink { get; init; } = "";

    /// <summary>Article number.</summary>
    public string Sku { get; init; } = "";

    /// <summary>May hold HTML.</summary>
    public string Description { get; init; } = "";

    /// <summary>May hold HTML.</summary>
    public string ShortDescription { get; init; } = "";

    public required DatesResponse Dates { get; init; }

    public bool Featured { get; init; }

    public required PricesResponse Prices { get; init; }

    public required ConditionsResponse HiddenConditions { get; init; }

    /// <summary>Stars with two decimals; <c>0</c> without reviews.</summary>
    public string AverageRating { get; init; } = "";

    public int ReviewCount { get; init; }

    /// <summary>Always 0: use <c>review_count</c>.</summary>
    public int RatingCount { get; init; }

    /// <summary>The stars in words; empty without reviews.</summary>
    public string RatedOutOf { get; init; } = "";

    /// <summary>The main one first.</summary>
    public IReadOnlyList<ImageResponse> Images { get; init; } = [];

    public IReadOnlyList<TermOfProductResponse> Categories { get; init; } = [];

    public IReadOnlyList<TermOfProductResponse> Tags { get; init; } = [];

    /// <summary>Left out where it has none: apps written before there were brands do not know it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TermOfProductResponse>? Brands { get; init; }

    /// <summary>By <c>attribute_…</c>.</summary>
    public required Map<AttributeOfProductResponse> Attributes { get; init; }

    /// <summary>What a variable product proposes, by <c>attribute_…</c>.</summary>
    public required Map<DefaultAttributeResponse> DefaultAttributes { get; init; }

    /// <summary>What can be chosen of a variable product.</summary>
    public IReadOnlyList<ChoiceResponse> Variations { get; init; } = [];

    /// <summary>Products of a group.</summary>
    public IReadOnlyList<int> GroupedProducts { get; init; } = [];

    public required StockResponse Stock { get; init; }

    public required WeightResponse Weight { get; init; }

    public required DimensionsResponse Dimensions { get; init; }

    /// <summary>Only where they were asked for.</summary>
    public IReadOnlyList<ReviewOfProductResponse> Reviews { get; init; } = [];

    public IReadOnlyList<ConnectedProductResponse> Related { get; init; } = [];

    public IReadOnlyList<ConnectedProductResponse> Upsells { get; init; } = [];

    public IReadOnlyList<ConnectedProductResponse> CrossSells { get; init; } = [];

    public int TotalSales { get; init; }

    /// <summary>Where an external product is sold.</summary>
    public string ExternalUrl { get; init; } = "";

    public string ButtonText { get; init; } = "";

    public required AddToCartResponse AddToCart { get; init; }

    /// <summary>What extensions keep with it for everybody to see.</summary>
    public IReadOnlyList<MetaResponse> MetaData { get; init; } = [];

    [JsonPropertyName("_links")]
    public required CatalogLinks Links { get; init; }
}

/// <summary>A variation.</summary>
public sealed record VariationResponse
{
    public int Id { get; init; }

    public int ParentId { get; init; }

    public string Name { get; init; } = "";

    public string Slug { get; init; } = "";

    /// <summary>Its page in the shop.</summary>
    public string Permalink { get; init; } = "";

    /// <summary>Article number.</summary>
    public string Sku { get; init; } = "";

    /// <summary>May hold HTML.</summary>
    public string Description { get; init; } = "";

    public required DatesResponse Dates { get; init; }

    public bool Featured { get; init; }

    public required PricesResponse Prices { get; init; }

    public required VariationConditionsResponse HiddenConditions { get; init; }

    public IReadOnlyList<ImageResponse> Images { get; init; } = [];

    public IReadOnlyList<TermOfProductResponse> Categories { get; init; } = [];

    public IReadOnlyList<TermOfProductResponse> Tags { get; init; } = [];

    /// <summary>What it is fixed to, by <c>attribute_…</c>.</summary>
    public required Map<AttributeOfVariationResponse> Attributes { get; init; }

    public required StockResponse Stock { get; init; }

    public required WeightResponse Weight { get; init; }

    public required DimensionsResponse Dimensions { get; init; }

    /// <summary>Always <c>0</c>: sales are counted at the product.</summary>
    public string TotalSales { get; init; } = "0";

    public required AddVariationResponse AddToCart { get; init; }

    /// <summary>What extensions keep with it for everybody to see.</summary>
    public IReadOnlyList<MetaResponse> MetaData { get; init; } = [];

    [JsonPropertyName("_links")]
    public required CatalogLinks Links { get; init; }
}
