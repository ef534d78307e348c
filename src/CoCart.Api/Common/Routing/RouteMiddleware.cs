using CoCart.Api.Common.Answers;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Sessions;

namespace CoCart.Api.Common.Routing;

/// <summary>
/// After routing: names the methods of the matched route, describes a route to OPTIONS, and answers an unknown path or
/// method as the API does, with 404.
/// </summary>
internal sealed class RouteMiddleware(RequestDelegate next, RouteTable routes)
{
    public Task InvokeAsync(HttpContext context)
    {
        var exchange = context.Exchange();
        if (IsRoot(context.Request))
            return WriteRootAsync(context);
        if (IsDisguised(context.Request))
            throw RestException.NoRoute();
        if (routes.Find(context.GetEndpoint()) is { } route)
        {
            EnsureAllowed(context.GetEndpoint()?.Metadata, exchange.Caller);
            exchange.Allow = route.AllowOf(exchange.Face, context.GetEndpoint());
            exchange.IsRaw = context.GetEndpoint()?.Metadata.GetMetadata<WithoutVersionAttribute>() is not null;
            exchange.IsCatalogue = HttpMethods.IsGet(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<CatalogueAttribute>() is not null;

            return next(context);
        }

        if (!HttpMethods.IsOptions(context.Request.Method) || routes.Match(context.Request.Path) is not { } described)
            throw RestException.NoRoute();

        exchange.Allow = described.IsFor(exchange.Caller) && described.AllowOf(exchange.Face) is { Length: > 0 } allow ? allow : null;
        exchange.IsRaw = true;

        return RestWriter.WriteAsync(context, RouteDescription.Of(described, context));
    }

    private static async Task WriteRootAsync(HttpContext context)
    {
        context.Exchange().IsRaw = true;
        context.Exchange().Allow = HttpMethods.Get;
        await RestWriter.WriteAsync(context, await RootIndex.OfAsync(context));
    }

    private static bool IsRoot(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Path.Value is null or "" or "/";

    /// <summary>A GET that says it is something else: links must not change anything.</summary>
    private static bool IsDisguised(HttpRequest request) => HttpMethods.IsGet(request.Method)
        && request.Query.TryGetValue("_method", out var method)
        && !HttpMethods.IsGet(method.ToString().ToUpperInvariant());

    /// <summary>Said before anything is looked at, so that nobody learns what is there.</summary>
    private static void EnsureAllowed(EndpointMetadataCollection? marks, Caller caller)
    {
        if (marks?.GetMetadata<ManagersOnlyAttribute>() is { Code: var code } && !caller.IsManager)
            throw RestException.NotForYou(isGuest: caller.Account is null, code);
        if (marks?.GetMetadata<AdministratorsOnlyAttribute>() is not null && !caller.IsAdministrator)
            throw RestException.NotYourCustomer();
        if (marks?.GetMetadata<AdministratorsInPersonAttribute>() is not null && !(caller.IsAdministrator && caller.IsUser))
            throw RestException.NotForYou(isGuest: caller.Account is null);
    }
}
