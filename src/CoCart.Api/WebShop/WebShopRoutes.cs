namespace CoCart.Api.WebShop;

/// <summary>Addresses outside the API that a customer's browser opens to go on in the web shop.</summary>
internal static class WebShopRoutes
{
    /// <summary>Route of the API that stands behind them.</summary>
    public const string Prefix = "cocart/web";

    private static readonly PathString HandoverPage = "/handover";

    /// <summary>Any page with <c>?cocart-load-cart=</c>, or <c>/handover/{token}</c>; none: neither.</summary>
    public static PathString Of(HttpRequest request)
    {
        if (request.Query.ContainsKey("cocart-load-cart"))
            return $"/{Prefix}/load-cart";

        return request.Path.StartsWithSegments(HandoverPage, out var token) && token.HasValue ? $"/{Prefix}{request.Path}" : PathString.Empty;
    }
}
