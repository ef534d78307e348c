using CoCart.Api.Common.Answers;
using CoCart.Api.Common.Catalog;
using CoCart.Application.Products;

namespace CoCart.Api.V2.Products;

/// <summary>A page of products as v2 shows it.</summary>
internal static class ProductListShape
{
    public static ProductListResponse Of(Listed<ProductView> page, ListProductsRequest request, PagingLinks links, ApiRoot root) => new()
    {
        Products = [.. page.Elements.Select(view => ProductShape.Of(view, root))],
        Page = request.Page,
        TotalPages = (page.Total + request.PerPage - 1) / request.PerPage,
        TotalProducts = page.Total,
        Links = links.Header is null ? null : new PageLinks { Prev = Link(links.Previous), Next = Link(links.Next) },
    };

    private static IReadOnlyList<LinkResponse>? Link(string? address) => address is null ? null : [new LinkResponse(null, address)];
}
