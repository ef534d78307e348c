using CoCart.Application.Products;
using CoCart.Domain.Catalog;

namespace CoCart.Api.Common.Catalog;

/// <summary>Links of catalogue elements.</summary>
internal static class CatalogLinking
{
    public static CatalogLinks Product(ProductView view, ApiRoot root) => new()
    {
        Self = [new LinkResponse(view.Sheet.Permalink, root.Of($"products/{view.Product.Id}"))],
        Collection = [new LinkResponse(view.Store.Site.ShopUrl, root.Of("products"))],
        Variations = view.Product.Type is ProductType.Variable && view.Variations.Count > 0
            ? [.. view.Variations.Select(variation => new LinkResponse(variation.Sheet.Permalink, root.Of($"products/{view.Product.Id}/variations/{variation.Product.Id}")))]
            : null,
        ParentProduct = view.Parent is { } parent ? [new LinkResponse(parent.Sheet.Permalink, root.Of($"products/{parent.Product.Id}"))] : null,
    };

    public static CatalogLinks Term(TermView term, string path, ApiRoot root, bool hasParents) => new()
    {
        Self = [new LinkResponse(null, root.Of($"{path}/{term.Id}"))],
        Collection = [new LinkResponse(null, root.Of(path))],
        Up = hasParents && term.ParentId > 0 ? [new LinkResponse(null, root.Of($"{path}/{term.ParentId}"))] : null,
    };

    public static CatalogLinks Attribute(AttributeView attribute, ApiRoot root) => new()
    {
        Self = [new LinkResponse(null, root.Of($"products/attributes/{attribute.Id}"))],
        Collection = [new LinkResponse(null, root.Of("products/attributes"))],
    };

    /// <summary>The author is named where he is a user of the shop.</summary>
    public static CatalogLinks Review(ReviewView review, ApiRoot root) => new()
    {
        Self = [new LinkResponse(null, root.Of($"products/reviews/{review.Id}"))],
        Collection = [new LinkResponse(null, root.Of("products/reviews"))],
        Product = [new LinkResponse(review.ProductPermalink, root.Of($"products/{review.ProductId}"))],
        Reviewer = review.UserId is { } user ? [new LinkResponse(null, $"{root.Address}/wp/v2/users/{user}", Embeddable: true)] : null,
    };
}
