namespace CoCart.Api.V1.Routes;

/// <summary>The routes of v1 that existing apps know, in the order of its index.</summary>
internal static class KnownRoutes
{
    public static readonly IReadOnlyList<string> All =
    [
        "/get-cart",
        @"/get-cart/(?P<id>[\w]+)",
        @"/get-cart/customer/(?P<id>[\d]+)",
        "/add-item",
        "/calculate",
        "/clear",
        "/count-items",
        "/item",
        "/logout",
        "/totals",
        "/products/attributes",
        @"/products/attributes/(?P<id>[\d]+)",
        @"/products/attributes/(?P<attribute_id>[\d]+)/terms",
        @"/products/attributes/(?P<attribute_id>[\d]+)/terms/(?P<id>[\d]+)",
        "/products/categories",
        @"/products/categories/(?P<id>[\d]+)",
        "/products/reviews",
        @"/products/reviews/(?P<id>[\d]+)",
        "/products/tags",
        @"/products/tags/(?P<id>[\d]+)",
        "/products",
        @"/products/(?P<id>[\d]+)",
        @"/products/(?P<product_id>[\d]+)/variations",
        @"/products/(?P<product_id>[\d]+)/variations/(?P<id>[\d]+)",
    ];
}
