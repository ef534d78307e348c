using System.Text.Json.Serialization;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;

namespace CoCart.Api.V1.Products;

/// <summary>A variation of a product; prices as people read them. Of variations that were not asked for there is the number alone.</summary>
[SchemaName("VariationOfProduct")]
[OnlySure("id")]
public sealed record VariationResponse
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

    /// <summary>May hold HTML.</summary>
    public string Description { get; init; } = "";

    /// <summary>Article number.</summary>
    public string Sku { get; init; } = "";

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

    /// <summary>Always <c>0</c>: sales are counted at the product.</summary>
    public string TotalSales { get; init; } = "0";

    public bool Virtual { get; init; }

    public bool Downloadable { get; init; }

    public required StockManagement ManageStock { get; init; }

    /// <summary>None: not counted.</summary>
    public decimal? StockQuantity { get; init; }

    public bool InStock { get; init; }

    public string StockStatus { get; init; } = "";

    public string Backorders { get; init; } = "";

    public bool BackordersAllowed { get; init; }

    public bool Backordered { get; init; }

    public required NumberOrBlank LowStockAmount { get; init; }

    public required WeightResponse Weight { get; init; }

    public required DimensionsResponse Dimensions { get; init; }

    public bool ShippingRequired { get; init; }

    public IReadOnlyList<ImageResponse> Images { get; init; } = [];

    /// <summary>What it is fixed to, by <c>attribute_…</c>; the value's name.</summary>
    public required Map<ChosenAttributeResponse> Attributes { get; init; }

    public int MenuOrder { get; init; }

    public IReadOnlyList<MetaResponse> MetaData { get; init; } = [];

    [JsonPropertyName("_links")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CatalogLinks? Links { get; init; }
}

/// <summary>A variation below its product; prices as they were entered.</summary>
public sealed record PlainVariationResponse
{
    public int Id { get; init; }

    public string? DateCreated { get; init; }

    public string? DateCreatedGmt { get; init; }

    public string? DateModified { get; init; }

    public string? DateModifiedGmt { get; init; }

    /// <summary>HTML paragraphs.</summary>
    public string Description { get; init; } = "";

    /// <summary>Its page in the shop.</summary>
    public string Permalink { get; init; } = "";

    /// <summary>Article number; its product's where it has none.</summary>
    public string Sku { get; init; } = "";

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

    public bool Virtual { get; init; }

    public bool Downloadable { get; init; }

    public required StockManagement ManageStock { get; init; }

    /// <summary>None: not counted.</summary>
    public decimal? StockQuantity { get; init; }

    public string StockStatus { get; init; } = "";

    public string Backorders { get; init; } = "";

    public bool BackordersAllowed { get; init; }

    public bool Backordered { get; init; }

    public string Weight { get; init; } = "";

    public required PlainDimensionsResponse Dimensions { get; init; }

    /// <summary>None where neither it nor its product has one.</summary>
    public PlainImageResponse? Image { get; init; }

    /// <summary>What it is fixed to, by <c>attribute_…</c>; the value's name.</summary>
    public required Map<ChosenAttributeResponse> Attributes { get; init; }

    public int MenuOrder { get; init; }

    public IReadOnlyList<MetaResponse> MetaData { get; init; } = [];

    [JsonPropertyName("_links")]
    public required CatalogLinks Links { get; init; }
}
