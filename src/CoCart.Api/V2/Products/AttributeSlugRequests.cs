using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Parameters;
using CoCart.Application.Products;

namespace CoCart.Api.V2.Products;

/// <summary>An attribute by its slug.</summary>
[RestRequest]
public sealed record GetAttributeBySlugRequest
{
    /// <summary>With or without <c>pa_</c>.</summary>
    public string Slug { get; init; } = "";

    /// <summary>How the answer is shown.</summary>
    [AllowedValues("view")]
    public string Context { get; init; } = "view";
}

/// <summary>Which values of an attribute to list, by its slug.</summary>
[RestRequest]
public sealed record ListValuesBySlugRequest : ListSluggedTermsRequest
{
    /// <summary>The attribute, with or without <c>pa_</c>.</summary>
    public string AttributeSlug { get; init; } = "";

    /// <summary>Only values right below this one; 0: those at the top.</summary>
    public int? Parent { get; init; }

    internal override PageOf ToPage() => new(Page, PerPage);

    internal override TermQuery ToQuery(string taxonomy) => base.ToQuery(taxonomy) with { Parent = Parent };
}

/// <summary>A value of an attribute, which is named by its slug.</summary>
[RestRequest]
public sealed record GetValueRequest
{
    /// <summary>The attribute, with or without <c>pa_</c>.</summary>
    public string AttributeSlug { get; init; } = "";

    /// <summary>The value's number.</summary>
    public int Id { get; init; }

    /// <summary>How the answer is shown.</summary>
    [AllowedValues("view")]
    public string Context { get; init; } = "view";
}

/// <summary>A value of an attribute, both by their slugs.</summary>
[RestRequest]
public sealed record GetValueBySlugRequest
{
    /// <summary>The attribute, with or without <c>pa_</c>.</summary>
    public string AttributeSlug { get; init; } = "";

    /// <summary>The value.</summary>
    public string TermSlug { get; init; } = "";

    /// <summary>How the answer is shown.</summary>
    [AllowedValues("view")]
    public string Context { get; init; } = "view";
}
