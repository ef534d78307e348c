using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Application.Products;
using CoCart.Domain.Catalog;

namespace CoCart.Api.Common.Catalog;

/// <summary>Which terms to list; both versions take the same.</summary>
public abstract record ListTermsRequest : ListRequest
{
    /// <summary>How the answer is shown.</summary>
    [AllowedValues("view")]
    public string Context { get; init; } = "view";

    /// <summary>A part of the name or slug.</summary>
    public string? Search { get; init; }

    /// <summary>Not these.</summary>
    public IReadOnlyList<int> Exclude { get; init; } = [];

    /// <summary>Only these.</summary>
    public IReadOnlyList<int> Include { get; init; } = [];

    /// <summary>Up or down.</summary>
    [AllowedValues("asc", "desc")]
    public string Order { get; init; } = "asc";

    /// <summary>What terms are sorted by.</summary>
    [AllowedValues("id", "include", "name", "slug", "term_group", "description", "count")]
    public string Orderby { get; init; } = "name";

    /// <summary>Nothing without products.</summary>
    public bool HideEmpty { get; init; }

    /// <summary>Only terms of this product.</summary>
    [ShownDefault(null)]
    public int? Product { get; init; }

    /// <summary>Slugs of terms; none: any.</summary>
    protected abstract IReadOnlyList<string> WantedSlugs { get; }

    internal abstract PageOf ToPage();

    /// <summary>The taxonomy is named by whom the request is sent on to.</summary>
    internal virtual TermQuery ToQuery(string taxonomy) => new()
    {
        Taxonomy = taxonomy,
        Search = Search ?? "",
        Include = Include,
        Exclude = Exclude,
        Slugs = WantedSlugs,
        HidesEmpty = HideEmpty,
        Product = Product is { } product ? new ProductId(product) : null,
        Order = Orderby switch
        {
            "id" or "term_group" => TermOrder.Id,
            "include" => TermOrder.Include,
            "slug" => TermOrder.Slug,
            "description" => TermOrder.Description,
            "count" => TermOrder.Count,
            _ => TermOrder.Name,
        },
        IsDescending = Order is "desc",
    };
}

/// <summary>Which terms to list, where slugs are one text.</summary>
public abstract record ListSluggedTermsRequest : ListTermsRequest
{
    /// <summary>Slug of a term.</summary>
    public string? Slug { get; init; }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> WantedSlugs => Slug is { Length: > 0 } slugs ? [.. slugs.Split(',').Select(slug => slug.Trim())] : [];
}

/// <summary>Which brands to list.</summary>
[RestRequest]
public sealed record ListBrandsRequest : ListTermsRequest
{
    /// <summary>Only brands right below this one; 0: those at the top.</summary>
    public int? Parent { get; init; }

    /// <summary>Slugs of brands.</summary>
    public IReadOnlyList<string> Slug { get; init; } = [];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> WantedSlugs => Slug;

    internal override PageOf ToPage() => new(Page, PerPage);

    internal override TermQuery ToQuery(string taxonomy) => base.ToQuery(taxonomy) with { Parent = Parent };
}

/// <summary>Which categories to list.</summary>
[RestRequest]
public sealed record ListCategoriesRequest : ListSluggedTermsRequest
{
    /// <summary>Only categories right below this one; 0: those at the top.</summary>
    public int? Parent { get; init; }

    internal override PageOf ToPage() => new(Page, PerPage);

    internal override TermQuery ToQuery(string taxonomy) => base.ToQuery(taxonomy) with { Parent = Parent };
}

/// <summary>Which values of an attribute to list.</summary>
[RestRequest]
public sealed record ListAttributeTermsRequest : ListSluggedTermsRequest
{
    /// <summary>The attribute.</summary>
    [ShownType("integer")]
    [TypedAs(typeof(int))]
    public string AttributeId { get; init; } = "";

    /// <summary>Only values right below this one; 0: those at the top.</summary>
    public int? Parent { get; init; }

    internal override PageOf ToPage() => new(Page, PerPage);

    internal override TermQuery ToQuery(string taxonomy) => base.ToQuery(taxonomy) with { Parent = Parent };
}

/// <summary>Which tags to list.</summary>
[RestRequest]
public sealed record ListTagsRequest : ListSluggedTermsRequest
{
    /// <summary>Where the page begins, instead of at its own place.</summary>
    public int? Offset { get; init; }

    /// <summary>The page is the one that the offset lies on.</summary>
    internal override PageOf ToPage() => Offset is > 0 and var offset ? new PageOf(((offset + PerPage - 1) / PerPage) + 1, PerPage, offset) : new PageOf(Page, PerPage);
}

/// <summary>A category, a tag, a brand or an attribute.</summary>
[RestRequest]
public sealed record GetTermRequest
{
    /// <summary>Its number.</summary>
    public int Id { get; init; }

    /// <summary>How the answer is shown.</summary>
    [AllowedValues("view")]
    public string Context { get; init; } = "view";
}

/// <summary>All attributes.</summary>
[RestRequest]
public sealed record ListAttributesRequest
{
    /// <summary>How the answer is shown.</summary>
    [AllowedValues("view")]
    public string Context { get; init; } = "view";
}

/// <summary>A value of an attribute.</summary>
[RestRequest]
public sealed record GetAttributeTermRequest
{
    /// <summary>Its number.</summary>
    public int Id { get; init; }

    /// <summary>The attribute.</summary>
    [ShownType("integer")]
    [TypedAs(typeof(int))]
    public string AttributeId { get; init; } = "";

    /// <summary>How the answer is shown.</summary>
    [AllowedValues("view")]
    public string Context { get; init; } = "view";
}
