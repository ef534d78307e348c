using CoCart.Api.Common.Answers;
using CoCart.Api.WebShop;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace CoCart.Api.Common.Faces;

/// <summary>
/// Finds the face that a request speaks to and takes its prefix off the path, so that one set of controllers serves all:
/// <c>/wp-json/…</c>, <c>/index.php/wp-json/…</c>, <c>/?rest_route=/…</c> and <c>/api/…</c>.
/// </summary>
internal sealed class FaceMiddleware(RequestDelegate next, IOptions<CorsOptions> cors)
{
    private static readonly (PathString Mount, Face Face)[] Mounts =
    [
        ("/wp-json", Face.DropIn), ("/api", Face.Typed), ("/index.php/wp-json", Face.DropIn),
    ];

    public Task InvokeAsync(HttpContext context)
    {
        if (!TryEnter(context) && !TryVisit(context))
        {
            // the routes exist behind a face only
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        OverrideMethod(context);
        context.Response.OnStarting(RestHeaders.Write, context);

        return next(context);
    }

    private bool TryEnter(HttpContext context)
    {
        foreach (var (mount, face) in Mounts)
            if (context.Request.Path.StartsWithSegments(mount, StringComparison.Ordinal, out var rest))
                return Enter(context, face, mount, rest);

        return context.Request.Path.Value is "/" or "/index.php"
            && context.Request.Query.TryGetValue("rest_route", out var route)
            && route.ToString().StartsWith('/')
            && Enter(context, Face.DropIn, "/wp-json", route.ToString());
    }

    /// <summary>A page of the web shop that loads a cart is a route behind the drop-in face.</summary>
    private bool TryVisit(HttpContext context) =>
        WebShopRoutes.Of(context.Request) is { HasValue: true } route && Enter(context, Face.DropIn, "/wp-json", route);

    private bool Enter(HttpContext context, Face face, PathString mount, PathString rest)
    {
        var request = context.Request;
        context.Features.Set(new RestExchange(face, mount, cors.Value) { SentPath = $"{request.PathBase}{request.Path}", SentMethod = request.Method });
        context.Request.Path = rest;

        return true;
    }

    /// <summary>A POST may stand for another method; a HEAD is a GET whose answer has no body.</summary>
    private static void OverrideMethod(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsPost(request.Method) && Override(request) is { Length: > 0 } method)
            request.Method = method.ToUpperInvariant();
        if (!HttpMethods.IsHead(request.Method))
            return;

        context.Exchange().IsHead = true;
        request.Method = HttpMethods.Get;
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null, context.Features.GetRequiredFeature<IHttpResponseBodyFeature>()));
    }

    private static string Override(HttpRequest request) =>
        request.Query.TryGetValue("_method", out var method) ? method.ToString() : request.Headers["X-HTTP-Method-Override"].ToString();
}
