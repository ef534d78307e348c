using CoCart.Api.Common.Authentication;
using CoCart.Application.Products;

namespace CoCart.Api.Common.Catalog;

/// <summary>Who looks at products.</summary>
internal static class Viewers
{
    public static ProductViewer Viewer(this Caller caller, HttpContext context, bool withReviews) =>
        new(caller.Account, context.Request.Headers["X-Product-Password"], withReviews);
}
