namespace CoCart.Api.V2.Routes;

/// <summary>The routes of v2 that existing apps know, in the order of its index.</summary>
internal static class KnownRoutes
{
    public static readonly IReadOnlyList<string> All =
    [
        "/store",
        "/cart",
        "/cart/add-item",
        "/cart/add-items",
        @"/cart/item/(?P<item_key>[\w]+)",
        "/cart/items",
        "/cart/items/count",
        "/cart/calculate",
        "/cart/clear",
        "/cart/update",
        "/cart/totals",
        "/login",
        "/logout",
        @"/session/(?P<session_key>[\w]+)",
        @"/session/(?P<session_key>[\w]+)/items",
        "/sessions",
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
        @"/products/(?P<id>[\w-]+)",
        @"/products/(?P<product_id>[\d]+)/variations",
        @"/products/(?P<product_id>[\d]+)/variations/(?P<id>[\d]+)",
    ];
}
