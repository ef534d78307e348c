using System.Globalization;
using CoCart.Api.Common.Faces;

namespace CoCart.Api.Common.Answers;

/// <summary>Tells how many there are of what is listed by pages.</summary>
internal static class Paging
{
    /// <summary>With the addresses of the pages around.</summary>
    public static PagingLinks Announce(HttpContext context, int total, int page, int perPage)
    {
        Announce(context.Response, total, perPage);
        var links = PagingLinks.Of(context, total, page, perPage);
        context.Exchange().Links = links.Header;

        return links;
    }

    public static void Announce(HttpResponse response, int total, int perPage)
    {
        response.Headers["X-WP-Total"] = total.ToString(CultureInfo.InvariantCulture);
        response.Headers["X-WP-TotalPages"] = ((total + perPage - 1) / perPage).ToString(CultureInfo.InvariantCulture);
    }
}
