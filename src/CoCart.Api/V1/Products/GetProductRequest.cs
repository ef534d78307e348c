using System.ComponentModel.DataAnnotations;
using System.Globalization;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Application.Products;
using CoCart.Application.Products.GetProduct;

namespace CoCart.Api.V1.Products;

/// <summary>A product.</summary>
[RestRequest]
public sealed record GetProductRequest
{
    /// <summary>Its number.</summary>
    public int Id { get; init; }

    /// <summary>How the answer is shown.</summary>
    [AllowedValues("view")]
    public string Context { get; init; } = "view";

    /// <summary>The reviews of the product are wanted, too.</summary>
    [AnyShape]
    [Unlisted]
    [TypedAs(typeof(bool))]
    public RestValue? ShowReviews { get; init; }

    /// <summary>The variations are wanted as a whole.</summary>
    [AnyShape]
    [Unlisted]
    [TypedAs(typeof(bool))]
    public RestValue? ReturnVariations { get; init; }

    internal bool WantsReviews => IsYes(ShowReviews);

    internal bool WantsVariations => IsYes(ReturnVariations);

    internal GetProductQuery ToQuery(ProductViewer viewer) => new(Id.ToString(CultureInfo.InvariantCulture), viewer);

    private static bool IsYes(RestValue? value) => value is { Text: not ("" or "0" or "false") };
}
