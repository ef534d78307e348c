using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Routing;
using CoCart.Application.Products;

namespace CoCart.Api.Common.Catalog;

/// <summary>What lists of products and of variations can be narrowed and sorted by; both versions take the same.</summary>
public abstract record ProductFilterRequest : ListRequest
{
    /// <summary>How the answer is shown.</summary>
    [AllowedValues("view")]
    public string? Context { get; init; }

    /// <summary>Words that name or texts must hold.</summary>
    public string? Search { get; init; }

    /// <summary>Slug of a product.</summary>
    public string? Slug { get; init; }

    /// <summary>Only what was made after this moment.</summary>
    public DateTime? After { get; init; }

    /// <summary>Only what was made before this moment.</summary>
    public DateTime? Before { get; init; }

    /// <summary>Article numbers, with commas between.</summary>
    public string? Sku { get; init; }

    /// <summary>Global numbers of articles (GTIN, UPC, EAN, ISBN), with commas between.</summary>
    [Addition]
    public string? GlobalUniqueId { get; init; }

    /// <summary>Only what is not shipped, or only what is.</summary>
    [Addition]
    public bool? Virtual { get; init; }

    /// <summary>Nothing that is given away.</summary>
    public bool? HideFree { get; init; }

    /// <summary>How products must belong to the category.</summary>
    [AllowedValues("in", "not in", "and")]
    public string CategoryOperator { get; init; } = "in";

    /// <summary>How products must have the tag.</summary>
    [AllowedValues("in", "not in", "and")]
    public string TagOperator { get; init; } = "in";

    /// <summary>Only what is in stock, out of stock, or on backorder.</summary>
    [AllowedValues("instock", "outofstock", "onbackorder")]
    public string? StockStatus { get; init; }

    /// <summary>Only what is reduced now, or only what is not.</summary>
    public bool? OnSale { get; init; }

    /// <summary>Nothing that costs less.</summary>
    public string? MinPrice { get; init; }

    /// <summary>Nothing that costs more.</summary>
    public string? MaxPrice { get; init; }

    /// <summary>The reviews of the products are wanted, too.</summary>
    public bool? ShowReviews { get; init; }

    /// <summary>The variations of variable products are wanted as a whole.</summary>
    public bool? ReturnVariations { get; init; }

    /// <summary>Attributes that products must have, each with numbers or slugs of its values.</summary>
    [ItemsOf(typeof(AttributeFilterRequest))]
    public IReadOnlyList<RestValue> Attributes { get; init; } = [];

    /// <summary>How several attributes go together.</summary>
    [AllowedValues("in", "and")]
    public string AttributeRelation { get; init; } = "and";

    /// <summary>Where products must be shown.</summary>
    [AllowedValues("any", "visible", "catalog", "search", "hidden")]
    public string CatalogVisibility { get; init; } = "visible";

    /// <summary>Average ratings in whole stars.</summary>
    [ItemValues(1, 2, 3, 4, 5)]
    public IReadOnlyList<int> Rating { get; init; } = [];

    /// <summary>Where the page begins, instead of at its own place.</summary>
    public int? Offset { get; init; }

    /// <summary>Up or down.</summary>
    [SuggestedValues("ASC", "DESC")]
    public string Order { get; init; } = "DESC";

    /// <summary>What products are sorted by.</summary>
    [AllowedValues(
        "date", "id", "menu_order", "include", "title", "slug", "name", "popularity", "alphabetical", "reverse_alpha", "by_stock", "review_count",
        "on_sale_first", "featured_first", "price_asc", "price_desc", "sales", "rating")]
    [AlsoTaken("relevance", "rand")]
    [ShownDefault("date")]
    public string? Orderby { get; init; }

    /// <summary>Not these.</summary>
    public IReadOnlyList<int> Exclude { get; init; } = [];

    /// <summary>Only these.</summary>
    public IReadOnlyList<int> Include { get; init; } = [];

    /// <summary>Only what belongs to these products.</summary>
    public IReadOnlyList<int> Parent { get; init; } = [];

    /// <summary>Nothing that belongs to these products.</summary>
    public IReadOnlyList<int> ParentExclude { get; init; } = [];

    internal PageOf ToPage() => new(Page, PerPage, Offset);

    internal virtual ProductFilter ToFilter() => ProductFilters.Common(this);
}

/// <summary>An attribute that products must have.</summary>
public sealed record AttributeFilterRequest
{
    /// <summary>The attribute, as <c>pa_color</c>.</summary>
    public string? Attribute { get; init; }

    /// <summary>Numbers of its values; they count before the slugs.</summary>
    public IReadOnlyList<int> TermId { get; init; } = [];

    /// <summary>Slugs of its values.</summary>
    public IReadOnlyList<string> Slug { get; init; } = [];

    /// <summary>How products must have the values.</summary>
    [AllowedValues("in", "not in", "and")]
    [AlsoTaken("not_in")]
    public string? Operator { get; init; }
}
