using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Application.Products;
using CoCart.Application.Products.GetProduct;

namespace CoCart.Api.V2.Products;

/// <summary>A product.</summary>
[RestRequest]
public sealed record GetProductRequest
{
    /// <summary>Its number, article number or slug.</summary>
    [AnyShape]
    [ShownType("string")]
    [TypedAs(typeof(string))]
    public RestValue? Id { get; init; }

    /// <summary>How the answer is shown.</summary>
    [AllowedValues("view")]
    public string Context { get; init; } = "view";

    /// <summary>The reviews of the product are wanted, too.</summary>
    [AnyShape]
    [Unlisted]
    [TypedAs(typeof(bool))]
    public RestValue? ShowReviews { get; init; }

    internal bool WantsReviews => ShowReviews is { Text: not ("" or "0" or "false") };

    internal GetProductQuery ToQuery(ProductViewer viewer) => new(Id?.Text ?? "", viewer);
}
