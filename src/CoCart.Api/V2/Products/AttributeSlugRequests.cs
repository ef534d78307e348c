using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.Parameters;

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

/// <summary>A value of an attribute by its slug.</summary>
[RestRequest]
public sealed record GetValueBySlugRequest
{
    /// <summary>The attribute, with or without <c>pa_</c>.</summary>
    public string AttributeId { get; init; } = "";

    /// <summary>The value.</summary>
    public string TermSlug { get; init; } = "";

    /// <summary>How the answer is shown.</summary>
    [AllowedValues("view")]
    public string Context { get; init; } = "view";
}
