using System.Globalization;
using System.Text;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Parameters;

namespace CoCart.Api.Common.Answers;

/// <summary>Addresses of the pages before and after the one that was asked for; the rest of the query stays as it is.</summary>
internal sealed record PagingLinks(string? Previous, string? Next)
{
    private const string PageName = "page";

    public static PagingLinks Of(HttpContext context, int total, int page, int perPage)
    {
        var pages = (total + perPage - 1) / perPage;

        return new PagingLinks(
            page > 1 ? Address(context, Math.Min(page - 1, Math.Max(pages, 1))) : null,
            page < pages ? Address(context, page + 1) : null);
    }

    /// <summary>For the <c>Link</c> header; none: there is neither.</summary>
    public string? Header => Previous is null && Next is null
        ? null
        : string.Join(", ", Parts());

    private IEnumerable<string> Parts()
    {
        if (Previous is not null)
            yield return $"<{Previous}>; rel=\"prev\"";
        if (Next is not null)
            yield return $"<{Next}>; rel=\"next\"";
    }

    private static string Address(HttpContext context, int page)
    {
        var request = context.Request;
        var query = new StringBuilder();
        var number = page.ToString(CultureInfo.InvariantCulture);
        var isPlaced = false;
        foreach (var (name, values) in request.Query.Where(parameter => parameter.Key is not "rest_route"))
            foreach (var (part, text) in values.SelectMany(value => AskedValues.Of(name, value ?? "", context.Exchange().Asked)))
            {
                isPlaced |= part is PageName;
                Append(query, part, part is PageName ? number : text);
            }

        if (!isPlaced)
            Append(query, PageName, number);

        return $"{request.Scheme}://{request.Host}{context.Exchange().Mount}{request.Path}{query}";
    }

    private static void Append(StringBuilder query, string name, string value)
    {
        query.Append(query.Length is 0 ? '?' : '&').Append(name);
        if (value.Length > 0)
            query.Append('=').Append(Uri.EscapeDataString(value).Replace("%20", "+", StringComparison.Ordinal));
    }
}
