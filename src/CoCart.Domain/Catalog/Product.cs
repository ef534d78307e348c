using System.Text.Json;

namespace CoCart.Domain.Catalog;

/// <summary>
/// A product or variation as the catalogue holds it now: an immutable snapshot. What a variation inherits from its
/// parent (tax class, weight, image, stock, categories) is already filled in.
/// </summary>
public sealed record Product
{
    public required ProductId Id { get; init; }

    /// <summary>The variable product that a variation belongs to.</summary>
    public ProductId? ParentId { get; init; }

    public required ProductType Type { get; init; }

    /// <summary>The kind's name where it is <see cref="ProductType.Other"/>.</summary>
    public string? OtherType { get; init; }

    public ProductStatus Status { get; init; }

    public CatalogVisibility Visibility { get; init; }

    /// <summary>As shown on a cart line; a variation's may name its attribute values.</summary>
    public required string Name { get; init; }

    /// <summary>A variation's is its parent's.</summary>
    public required string Title { get; init; }

    /// <summary>A variation's is its parent's.</summary>
    public required string Slug { get; init; }

    public string Sku { get; init; } = "";

    /// <summary>Not empty: only who knows it may see and buy the product.</summary>
    public string Password { get; init; } = "";

    /// <summary>Major units, as entered (with or without tax by the store's setting); none: not for sale.</summary>
    public decimal? RegularPrice { get; init; }

    public decimal? SalePrice { get; init; }

    public DateTimeOffset? SaleFrom { get; init; }

    public DateTimeOffset? SaleTo { get; init; }

    /// <summary>Set: the customer names the price.</summary>
    public NamedPrice? NamedPrice { get; init; }

    public TaxStatus TaxStatus { get; init; }

    /// <summary>Slug of the tax class; empty is the standard class.</summary>
    public string TaxClass { get; init; } = "";

    public required Stock Stock { get; init; }

    public bool IsSoldIndividually { get; init; }

    public bool IsVirtual { get; init; }

    public bool IsDownloadable { get; init; }

    /// <summary>In the store's unit; none where the store gives none.</summary>
    public decimal? Weight { get; init; }

    public Dimensions Dimensions { get; init; } = Dimensions.None;

    /// <summary>0: no shipping class.</summary>
    public int ShippingClassId { get; init; }

    /// <summary>A variation's are its parent's.</summary>
    public IReadOnlyList<int> CategoryIds { get; init; } = [];

    public IReadOnlyList<ProductId> CrossSellIds { get; init; } = [];

    /// <summary>What a grouped product offers together.</summary>
    public IReadOnlyList<ProductId> GroupedIds { get; init; } = [];

    /// <summary>Average of the reviews, 0 to 5; 0 without reviews.</summary>
    public decimal AverageRating { get; init; }

    /// <summary>URL of the thumbnail; none: the product has no image.</summary>
    public string? Thumbnail { get; init; }

    /// <summary>A variation's are its parent's.</summary>
    public IReadOnlyList<ProductAttribute> Attributes { get; init; } = [];

    /// <summary>What a variation is fixed to, in the parent's attribute order; empty values mean "any".</summary>
    public IReadOnlyList<AttributeChoice> FixedAttributes { get; init; } = [];

    /// <summary>The shop preselects values of some attributes. A variation's is its parent's.</summary>
    public bool HasDefaultAttributes { get; init; }

    /// <summary>The published variations of a variable product, in the store's order.</summary>
    public IReadOnlyList<VariationChoice> Variations { get; init; } = [];

    /// <summary>What else the store keeps with the product; a variation's are its own.</summary>
    public IReadOnlyDictionary<string, JsonElement> Meta { get; init; } = new Dictionary<string, JsonElement>();

    public bool IsOnSaleAt(DateTimeOffset now) =>
        SalePrice is { } sale && RegularPrice is { } regular && sale < regular
        && (SaleFrom is null || SaleFrom <= now) && (SaleTo is null || now <= SaleTo);

    /// <summary>Price of one, in major units as entered; none: not for sale.</summary>
    public decimal? PriceAt(DateTimeOffset now) => IsOnSaleAt(now) ? SalePrice : RegularPrice;
}
