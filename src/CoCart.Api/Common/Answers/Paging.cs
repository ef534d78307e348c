using System.Globalization;

namespace CoCart.Api.Common.Answers;

/// <summary>Tells how many there are of what is listed by pages.</summary>
internal static class Paging
{
    public static void Announce(HttpResponse response, int total, int perPage)
    {
        response.Headers["X-WP-Total"] = total.ToString(CultureInfo.InvariantCulture);
        response.Headers["X-WP-TotalPages"] = ((total + perPage - 1) / perPage).ToString(CultureInfo.InvariantCulture);
    }
}
