using System.Security.Cryptography;
using CoCart.Api.Common.Faces;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace CoCart.Api.Common.Answers;

/// <summary>
/// Public answers of the catalogue: each has a digest of itself as <c>ETag</c>, and who has it already gets 304 instead of it.
/// Whatever decides about the answer (query, face, prices of the customer, a password) is in the digest by itself.
/// </summary>
internal static class Revalidation
{
    private const string Outcome = "CoCart-Cache";
    private const string Skip = "_skip_cache";
    private const string Weak = "W/";

    public static async Task WriteAsync(HttpContext context, ReadOnlyMemory<byte> json)
    {
        if (context.Exchange().IsCatalogue && context.Response.StatusCode is StatusCodes.Status200OK && IsKnown(context, json.Span))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.ContentType = null;
            return;
        }

        await context.Response.BodyWriter.WriteAsync(json, context.RequestAborted);
    }

    /// <summary>The outcome is told only to those who take part: existing apps know no such header.</summary>
    private static bool IsKnown(HttpContext context, ReadOnlySpan<byte> json)
    {
        var exchange = context.Exchange();
        var headers = context.Response.Headers;
        if (exchange.Parameters.Find(Skip) is { Text: "1" or "true" })
        {
            headers[Outcome] = "SKIP";
            return false;
        }

        var digest = $"\"{Convert.ToHexStringLower(MD5.HashData(json))}\"";
        headers.ETag = Weak + digest;
        exchange.CacheControl = context.RequestServices.GetRequiredService<IOptions<CatalogueOptions>>().Value.CacheControl(IsForEverybody(context));
        if (context.Request.Headers.IfNoneMatch is not { Count: > 0 } asked)
            return false;

        var isKnown = Digests(asked).Contains(digest);
        headers[Outcome] = isKnown ? "HIT" : "MISS";

        return isKnown;
    }

    private static IEnumerable<string> Digests(StringValues asked) => asked
        .SelectMany(line => (line ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Select(tag => tag.StartsWith(Weak, StringComparison.Ordinal) ? tag[Weak.Length..] : tag);

    private static bool IsForEverybody(HttpContext context) =>
        context.Exchange().Caller.Account is null && context.Request.Headers["X-Product-Password"].Count is 0;
}
