using CoCart.Domain.Catalog;

namespace CoCart.Application.Products;

/// <summary>Which products are asked for, and in which order. What is not set narrows nothing.</summary>
public sealed record ProductFilter
{
    /// <summary>Only the variations of these products are asked for.</summary>
    public ProductId? VariationsOf { get; init; }

    /// <summary>Words of types, as <c>simple</c>; with <c>variation</c> variations are asked for, too.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    public IReadOnlyList<string> TypesExcluded { get; init; } = [];

    /// <summary>Words that name, short text or text must hold, all of them.</summary>
    public string Search { get; init; } = "";

    public string Slug { get; init; } = "";

    /// <summary>Article numbers; those of variations answer the variations.</summary>
    public IReadOnlyList<string> Skus { get; init; } = [];

    public IReadOnlyList<int> Include { get; init; } = [];

    public IReadOnlyList<int> Exclude { get; init; } = [];

    public IReadOnlyList<int> Parents { get; init; } = [];

    public IReadOnlyList<int> ParentsExcluded { get; init; } = [];

    /// <summary>All of them must fit.</summary>
    public IReadOnlyList<TermFilter> Terms { get; init; } = [];

    /// <summary>Global numbers of articles (GTIN, UPC, EAN, ISBN); those of variations answer the variations.</summary>
    public IReadOnlyList<string> GlobalNumbers { get; init; } = [];

    public bool? IsVirtual { get; init; }

    public bool? IsFeatured { get; init; }

    public bool? IsOnSale { get; init; }

    public StockStatus? Stock { get; init; }

    public decimal? MinPrice { get; init; }

    public decimal? MaxPrice { get; init; }

    public bool IsNotFree { get; init; }

    /// <summary>Average ratings in whole stars.</summary>
    public IReadOnlyList<int> Ratings { get; init; } = [];

    public VisibilityFilter Visibility { get; init; } = VisibilityFilter.Visible;

    /// <summary>By the store's clock, as <see cref="Before"/>.</summary>
    public DateTime? After { get; init; }

    public DateTime? Before { get; init; }

    /// <summary>None: the store's own.</summary>
    public ProductOrder? Order { get; init; }

    public bool IsAscending { get; init; }
}

/// <summary>Products that belong to a term, or do not.</summary>
/// <param name="Taxonomy">As <c>category</c>, <c>tag</c>, <c>brand</c> or <c>pa_color</c>.</param>
/// <param name="Ids">Numbers of terms.</param>
/// <param name="Slugs">Slugs of terms, beside those.</param>
/// <param name="Match">How many of them must fit.</param>
public sealed record TermFilter(string Taxonomy, IReadOnlyList<int> Ids, IReadOnlyList<string> Slugs, TermMatch Match);

/// <summary>How a product must belong to terms.</summary>
public enum TermMatch
{
    Any,
    None,
    All,
}

/// <summary>Where products must be shown.</summary>
public enum VisibilityFilter
{
    Visible,
    Catalog,
    Search,
    Hidden,
    Any,
}

/// <summary>What products are sorted by.</summary>
public enum ProductOrder
{
    Date,
    Id,
    MenuOrder,
    Include,
    Title,
    Slug,
    Popularity,
    Alphabetical,
    ReverseAlphabetical,
    Stock,
    ReviewCount,
    SaleFirst,
    FeaturedFirst,
    PriceUp,
    PriceDown,
    Sales,
    Rating,

    /// <summary>Another order at every request.</summary>
    Random,

    /// <summary>How well they fit the search: hits in the name before hits in the article number, and those before hits in the texts.</summary>
    Relevance,
}
