using System.Text.Json;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.V2.Carts;

namespace CoCart.Api.V2.Products;

/// <summary>When it was made and last changed, by the store's clock and by Greenwich's.</summary>
public sealed record DatesResponse(string? Created, string? CreatedGmt, string? Modified, string? ModifiedGmt);

/// <summary>Prices in minor units, with or without tax by the shop's setting.</summary>
public sealed record PricesResponse
{
    public string Price { get; init; } = "";

    public string RegularPrice { get; init; } = "";

    /// <summary>Empty where there is none.</summary>
    public string SalePrice { get; init; } = "";

    /// <summary><c>from</c> and <c>to</c> of variable and grouped products; empty of others.</summary>
    public required Map<string> PriceRange { get; init; }

    public bool OnSale { get; init; }

    public required SaleDatesResponse DateOnSale { get; init; }

    public required CurrencyResponse Currency { get; init; }
}

/// <summary>Prices of a variation inside its product.</summary>
public sealed record ChoicePricesResponse(
    string Price, string RegularPrice, string SalePrice, bool OnSale, SaleDatesResponse DateOnSale, CurrencyResponse Currency);

/// <summary>From when to when the price is reduced; none: from ever, for ever.</summary>
public sealed record SaleDatesResponse(string? From, string? FromGmt, string? To, string? ToGmt);

/// <summary>What is true of a product, behind what is shown.</summary>
public sealed record ConditionsResponse(
    bool Virtual, bool Downloadable, bool ManageStock, bool SoldIndividually, bool ReviewsAllowed, bool ShippingRequired);

/// <summary>What is true of a variation, behind what is shown.</summary>
public sealed record VariationConditionsResponse(bool Virtual, bool Downloadable, bool ManageStock, bool SoldIndividually, bool ShippingRequired);

/// <summary>An image.</summary>
/// <param name="Id">0: the placeholder.</param>
/// <param name="Src">Addresses by size.</param>
/// <param name="Name">Its title.</param>
/// <param name="Alt">For who cannot see it.</param>
/// <param name="Position">Place from 0.</param>
/// <param name="Featured">The main one.</param>
[SchemaName("ProductImage")]
public sealed record ImageResponse(int Id, Map<string> Src, string Name, string Alt, int Position, bool Featured);

/// <summary>A category or tag of a product.</summary>
public sealed record TermOfProductResponse(int Id, string Name, string Slug, string RestUrl);

/// <summary>An attribute of a product.</summary>
/// <param name="Id">0: the product's own.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Position">Place from 0.</param>
/// <param name="IsAttributeVisible">The shop shows it.</param>
/// <param name="UsedForVariation">The variations differ in it.</param>
/// <param name="Options">Names of its values by what clients send.</param>
public sealed record AttributeOfProductResponse(
    int Id, string Name, int Position, bool IsAttributeVisible, bool UsedForVariation, Map<string> Options);

/// <summary>What a variation is fixed to: the value's name by what clients send.</summary>
public sealed record AttributeOfVariationResponse(int Id, string Name, Map<string> Option);

/// <summary>A proposed value.</summary>
public sealed record DefaultAttributeResponse(int Id, string Name, string Option);

/// <summary>A variation as its product offers it.</summary>
public sealed record ChoiceResponse
{
    public int Id { get; init; }

    public string Sku { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>Values by <c>attribute_…</c>; empty: any.</summary>
    public required Map<string> Attributes { get; init; }

    /// <summary>Addresses by size.</summary>
    public required Map<string> FeaturedImage { get; init; }

    public required ChoicePricesResponse Prices { get; init; }

    public required AddChoiceResponse AddToCart { get; init; }
}

/// <summary>What is left.</summary>
public sealed record StockResponse
{
    public bool IsInStock { get; init; }

    /// <summary>None: not counted.</summary>
    public decimal? StockQuantity { get; init; }

    /// <summary><c>instock</c>, <c>outofstock</c> or <c>onbackorder</c>.</summary>
    public string StockStatus { get; init; } = "";

    /// <summary><c>no</c>, <c>notify</c> or <c>yes</c>.</summary>
    public string Backorders { get; init; } = "";

    public bool BackordersAllowed { get; init; }

    public bool Backordered { get; init; }

    public required NumberOrBlank LowStockAmount { get; init; }
}

/// <summary>Weight in the store's unit.</summary>
public sealed record WeightResponse(string Value, string Unit);

/// <summary>A product that goes with another.</summary>
public sealed record ConnectedProductResponse(
    int Id, string Name, string Permalink, string Price, ConnectedButtonResponse AddToCart, string RestUrl);

/// <summary>The button of a product that goes with another.</summary>
public sealed record ConnectedButtonResponse(string Text, string Description, string RestUrl);

/// <summary>The button that puts a product into the cart.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Description">What it does.</param>
/// <param name="HasOptions">Something must be chosen first.</param>
/// <param name="IsPurchasable">The shop sells it.</param>
/// <param name="PurchaseQuantity"><c>min_purchase</c> and <c>max_purchase</c>, -1 for any; empty where it is not sold as it is.</param>
/// <param name="RestUrl">What to send.</param>
public sealed record AddToCartResponse(
    string Text, string Description, bool HasOptions, bool IsPurchasable, Map<decimal> PurchaseQuantity, string RestUrl);

/// <summary>The button that puts a variation into the cart.</summary>
public sealed record AddVariationResponse(string Text, string Description, bool IsPurchasable, Map<decimal> PurchaseQuantity, string RestUrl);

/// <summary>How a variation is put into the cart.</summary>
public sealed record AddChoiceResponse(bool IsPurchasable, Map<decimal> PurchaseQuantity, string RestUrl);

/// <summary>What an extension keeps with a product.</summary>
public sealed record MetaResponse(int Id, string Key, JsonElement Value);

/// <summary>A review inside its product; all values are texts.</summary>
public sealed record ReviewOfProductResponse(
    string ReviewId, string AuthorName, string AuthorUrl, string ReviewComment, string ReviewDate, string ReviewDateGmt, string Rating, string Verified);
