using System.Text.Json.Serialization;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;

namespace CoCart.Api.V1.Products;

/// <summary>A product; prices as people read them.</summary>
public sealed record ProductResponse
{
    public int Id { get; init; }

    public string Name { get; init; } = "";

    public string Slug { get; init; } = "";

    /// <summary>Its page in the shop.</summary>
    public string Permalink { get; init; } = "";

    public string? DateCreated { get; init; }

    public string? DateCreatedGmt { get; init; }

    public string? DateModified { get; init; }

    public string? DateModifiedGmt { get; init; }

    /// <summary><c>simple</c>, <c>variable</c>, <c>grouped</c>, <c>external</c> or <c>variation</c>.</summary>
    public string Type { get; init; } = "";

    public bool Featured { get; init; }

    /// <summary><c>visible</c>, <c>catalog</c>, <c>search</c> or <c>hidden</c>.</summary>
    public string CatalogVisibility { get; init; } = "";

    /// <summary>May hold HTML.</summary>
    public string Description { get; init; } = "";

    /// <summary>May hold HTML.</summary>
    public string ShortDescription { get; init; } = "";

    /// <summary>Article number.</summary>
    public string Sku { get; init; } = "";

    /// <summary>As <c>$45.00</c>; of variable and grouped products the lowest.</summary>
    public string Price { get; init; } = "";

    public string RegularPrice { get; init; } = "";

    /// <summary>Empty where there is none.</summary>
    public string SalePrice { get; init; } = "";

    public string? DateOnSaleFrom { get; init; }

    public string? DateOnSaleFromGmt { get; init; }

    public string? DateOnSaleTo { get; init; }

    public string? DateOnSaleToGmt { get; init; }

    public bool OnSale { get; init; }

    public bool Purchasable { get; init; }

    public int TotalSales { get; init; }

    public bool Virtual { get; init; }

    public bool Downloadable { get; init; }

    /// <summary>Where an external product is sold.</summary>
    public string ExternalUrl { get; init; } = "";

    public string ButtonText { get; init; } = "";

    public bool ManageStock { get; init; }

    /// <summary>None: not counted.</summary>
    public decimal? StockQuantity { get; init; }

    /// <summary>Something must be chosen first.</summary>
    public bool HasOptions { get; init; }

    public bool InStock { get; init; }

    /// <summary><c>instock</c>, <c>outofstock</c> or <c>onbackorder</c>.</summary>
    public string StockStatus { get; init; } = "";

    /// <summary><c>no</c>, <c>notify</c> or <c>yes</c>.</summary>
    public string Backorders { get; init; } = "";

    public bool BackordersAllowed { get; init; }

    public bool Backordered { get; init; }

    public required NumberOrBlank LowStockAmount { get; init; }

    public bool SoldIndividually { get; init; }

    public required WeightResponse Weight { get; init; }

    public required DimensionsResponse Dimensions { get; init; }

    public bool ShippingRequired { get; init; }

    public bool ReviewsAllowed { get; init; }

    /// <summary>Stars with two decimals; <c>0</c> without reviews.</summary>
    public string AverageRating { get; init; } = "";

    /// <summary>Always 0: use <c>review_count</c>.</summary>
    public int RatingCount { get; init; }

    public int ReviewCount { get; init; }

    /// <summary>The stars in words; empty without reviews.</summary>
    public string RatingHtml { get; init; } = "";

    /// <summary>Only where they were asked for.</summary>
    public IReadOnlyList<ReviewOfProductResponse> Reviews { get; init; } = [];

    public IReadOnlyList<int> RelatedIds { get; init; } = [];

    public IReadOnlyList<int> UpsellIds { get; init; } = [];

    public IReadOnlyList<int> CrossSellIds { get; init; } = [];

    public int ParentId { get; init; }

    public IReadOnlyList<TermOfProductResponse> Categories { get; init; } = [];

    public IReadOnlyList<TermOfProductResponse> Tags { get; init; } = [];

    /// <summary>Left out where it has none: apps written before there were brands do not know it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TermOfProductResponse>? Brands { get; init; }

    /// <summary>The main one first.</summary>
    public IReadOnlyList<ImageResponse> Images { get; init; } = [];

    /// <summary>By <c>attribute_…</c>.</summary>
    public required Map<AttributeOfProductResponse> Attributes { get; init; }

    /// <summary>What a variable product proposes, by <c>attribute_…</c>; the value as clients send it.</summary>
    public required Map<ChosenAttributeResponse> DefaultAttributes { get; init; }

    /// <summary>Variations by number: the number alone, or the whole variation where it was asked for.</summary>
    [TypedAs(typeof(Map<VariationResponse>))]
    public required Map<object> Variations { get; init; }

    /// <summary>Products of a group.</summary>
    public IReadOnlyList<int> GroupedProducts { get; init; } = [];

    public int MenuOrder { get; init; }

    /// <summary>What extensions keep with it for everybody to see.</summary>
    public IReadOnlyList<MetaResponse> MetaData { get; init; } = [];

    public required AddToCartResponse AddToCart { get; init; }

    [JsonPropertyName("_links")]
    public required CatalogLinks Links { get; init; }
}
