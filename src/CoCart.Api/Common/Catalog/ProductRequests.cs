using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Routing;
using CoCart.Application.Products;
using CoCart.Domain.Catalog;

namespace CoCart.Api.Common.Catalog;

/// <summary>Which products to list.</summary>
[RestRequest]
public sealed record ListProductsRequest : ProductFilterRequest
{
    /// <summary>Only products of this type.</summary>
    [AllowedValues("simple", "grouped", "external", "variable", "variation")]
    public string? Type { get; init; }

    /// <summary>Only products of these types; they count before the one type.</summary>
    [Addition]
    public IReadOnlyList<string> IncludeTypes { get; init; } = [];

    /// <summary>No products of these types.</summary>
    [Addition]
    public IReadOnlyList<string> ExcludeTypes { get; init; } = [];

    /// <summary>Only what the shop recommends, or only what it does not.</summary>
    public bool? Featured { get; init; }

    /// <summary>A category by number or slug; those below it count, too.</summary>
    public string? Category { get; init; }

    /// <summary>A tag by number or slug.</summary>
    public string? Tag { get; init; }

    /// <summary>Brands by number or slug, with commas between; those below them count, too.</summary>
    [Addition]
    public string? Brand { get; init; }

    /// <summary>How products must be of the brands.</summary>
    [Addition]
    [AllowedValues("in", "not_in", "and")]
    [AlsoTaken("not in")]
    public string BrandOperator { get; init; } = "in";

    internal override ProductFilter ToFilter()
    {
        var filter = base.ToFilter();
        TermFilter?[] terms =
        [
            ProductFilters.Term(TermQuery.Categories, Category, CategoryOperator),
            ProductFilters.Term(TermQuery.Tags, Tag, TagOperator),
            ProductFilters.Terms(TermQuery.Brands, Brand, BrandOperator),
        ];

        return filter with
        {
            Types = IncludeTypes.Count > 0 ? IncludeTypes : Type is null ? [] : [Type],
            TypesExcluded = ExcludeTypes,
            IsFeatured = Featured,
            Terms = [.. filter.Terms, .. terms.OfType<TermFilter>()],
        };
    }
}

/// <summary>Which variations of a product to list.</summary>
[RestRequest]
public sealed record ListVariationsRequest : ProductFilterRequest
{
    /// <summary>The variable product.</summary>
    public int ProductId { get; init; }

    internal override ProductFilter ToFilter() => base.ToFilter() with { VariationsOf = new ProductId(ProductId) };
}

/// <summary>A variation of a product.</summary>
[RestRequest]
public sealed record GetVariationRequest
{
    /// <summary>The variable product.</summary>
    public int ProductId { get; init; }

    /// <summary>The variation.</summary>
    public int Id { get; init; }
}
