using System.Globalization;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Carts;

namespace CoCart.Api.Common.Answers;

/// <summary>The headers that every answer of the API carries.</summary>
internal static class RestHeaders
{
    private const string Exposed = "X-WP-Total, X-WP-TotalPages, Link";
    private const string Allowed = "Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type";
    private const string ExposedToNamed = Exposed
        + ", Allow, Location, ETag, X-CoCart-API, CoCart-API-Cart-Key, Cart-Key, CoCart-API-Cart-Expiring, CoCart-API-Cart-Expiration, Cart-Merged"
        + ", CoCart-Timestamp, X-CoCart-API-Timestamp, CoCart-Version, X-CoCart-API-Version, Retry-After, CoCart-Cache, Idempotency-Replayed";
    private const string AllowedToNamed = Allowed
        + ", X-Requested-With, CoCart-API-Cart-Key, Cart-Key, X-Product-Password, X-HTTP-Method-Override, If-None-Match, If-Match, Idempotency-Key";
    private const string MaxAge = "600";
    private const string Methods = "OPTIONS, GET, POST, PUT, PATCH, DELETE";

    private static readonly string Version = typeof(RestHeaders).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>Called when an answer starts, errors included.</summary>
    public static Task Write(object state)
    {
        var context = (HttpContext)state;
        var exchange = context.Exchange();
        var headers = context.Response.Headers;
        if (exchange.Finished is { } finished)
        {
            WriteCors(context.Request, headers, exchange.Cors);
            finished.CopyTo(headers);
            return Task.CompletedTask;
        }

        headers.Link = exchange.Links ?? LastText.RootLink(context.Request, exchange.Mount);
        headers.XContentTypeOptions = "nosniff";
        headers["X-Robots-Tag"] = "noindex";
        WriteCors(context.Request, headers, exchange.Cors);
        WriteCaching(headers, exchange);
        if (exchange.Allow is { } allow)
            headers.Allow = allow;
        if (exchange.RetryAfter is { } wait)
            headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (exchange.Session is { } session)
            WriteSession(context, session);
        if (context.Response.StatusCode < StatusCodes.Status400BadRequest && !exchange.IsRaw && IsOfV2(context.Request))
            WriteVersion(headers);

        return Task.CompletedTask;
    }

    /// <summary>Pages that the configuration names are let see all headers; without such, every page gets what the original gives it.</summary>
    private static void WriteCors(HttpRequest request, IHeaderDictionary headers, CorsOptions cors)
    {
        var isOpen = cors.Origins.Count is 0;
        headers.AccessControlExposeHeaders = isOpen ? Exposed : ExposedToNamed;
        headers.AccessControlAllowHeaders = isOpen ? Allowed : AllowedToNamed;
        headers.Vary = "Origin";
        if (request.Headers.Origin is not [{ Length: > 0 } origin] || !cors.Allows(origin))
            return;

        headers.AccessControlAllowOrigin = origin;
        headers.AccessControlAllowMethods = Methods;
        headers.AccessControlAllowCredentials = "true";
        if (!isOpen && HttpMethods.IsOptions(request.Method))
            headers.AccessControlMaxAge = MaxAge;
    }

    private static void WriteCaching(IHeaderDictionary headers, RestExchange exchange)
    {
        var modified = exchange.ModifiedAt ?? DateTime.UtcNow;
        headers.LastModified = exchange.ModifiedAt is null && headers.Date.Count > 0 ? headers.Date : modified.ToString("R", CultureInfo.InvariantCulture);
        headers.CacheControl = exchange.CacheControl ?? "no-store, no-cache, must-revalidate";
        if (exchange.CacheControl is not null)
        {
            headers.Vary = "Origin, Authorization, X-Product-Password";
            return;
        }

        headers.Expires = "Thu, 01-Jan-70 00:00:01 GMT";
        headers.Pragma = "no-cache";
    }

    private static void WriteSession(HttpContext context, CartSession session)
    {
        if (session.AnnouncedKey is { } key && !context.Request.Path.StartsWithSegments("/wc"))
        {
            context.Response.Headers["CoCart-API-Cart-Key"] = key;
            context.Response.Headers["X-CoCart-API"] = key;
            context.Response.Headers["Cart-Key"] = key;
        }

        if (session.MergedLines is { } lines)
            context.Response.Headers["Cart-Merged"] = lines.ToString(CultureInfo.InvariantCulture);
        if (session.IsLeft)
            CartCookies.Expire(context);
        else if (session.AddedHash is { } hash)
            CartCookies.Write(context, session, hash);
        else if (session.RenewsCookie)
            CartCookies.Write(context, session.Identity);
        if (session.Next is { } next)
            CartCookies.Write(context, next, isPage: true);
        if (context.Response.StatusCode is < StatusCodes.Status400BadRequest or StatusCodes.Status412PreconditionFailed
            && context.RequestServices.GetRequiredService<CartExpiry>().Seen is { } cart)
            WriteSeen(context, session, cart);
    }

    /// <summary>The tag is what <c>If-Match</c> takes; weak, for one cart has many documents.</summary>
    private static void WriteSeen(HttpContext context, CartSession session, CartView cart)
    {
        if (cart.Tag.Length > 0 && cart.Identity.Key == session.Identity.Key)
            context.Response.Headers.ETag = $"W/\"{cart.Tag}\"";
        if (!session.AnnouncesExpiry || context.Response.StatusCode >= StatusCodes.Status400BadRequest)
            return;

        context.Response.Headers["CoCart-API-Cart-Expiring"] = Seconds(cart.ExpiringAt);
        context.Response.Headers["CoCart-API-Cart-Expiration"] = Seconds(cart.ExpiresAt);
    }

    private static bool IsOfV2(HttpRequest request) => request.Path.StartsWithSegments("/cocart/v2");

    private static void WriteVersion(IHeaderDictionary headers)
    {
        var timestamp = LastText.Seconds(DateTimeOffset.UtcNow);
        headers["CoCart-Timestamp"] = timestamp;
        headers["X-CoCart-API-Timestamp"] = timestamp;
        headers["CoCart-Version"] = Version;
        headers["X-CoCart-API-Version"] = Version;
    }

    private static string Seconds(DateTimeOffset moment) => moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
