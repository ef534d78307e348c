using CoCart.Api.Batches;
using CoCart.Api.Common.Answers;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Routing;

namespace CoCart.Api.Common.Sessions;

/// <summary>Reads a request's parameters and finds out who asks, and for which cart.</summary>
internal sealed class CartSessionMiddleware(RequestDelegate next, CallerAuthentication callers, CartSessions sessions)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var exchange = context.Exchange();
        var member = context.Features.Get<BatchMember>();
        if (member is null)
            await IdentifyAsync(context, exchange);
        else
            member.Enter(context);

        if (!exchange.Caller.Allows(context.Scope()))
            throw RestException.KeyRefused("The key does not allow this.");
        if (IsAboutACart(context))
            exchange.Session = member?.Session ?? await sessions.OpenAsync(context);

        await next(context);
    }

    private async ValueTask IdentifyAsync(HttpContext context, RestExchange exchange)
    {
        exchange.Parameters = await RestParametersReader.ReadAsync(context.Request);
        ScriptCallback.EnsureName(context.Request, exchange.Parameters);
        exchange.Caller = await callers.AuthenticateAsync(context);
    }

    /// <summary>What matches no route of ours is about a cart as far as its path is, and begins like no route that is not.</summary>
    private static bool IsAboutACart(HttpContext context) => context.GetEndpoint() is RouteEndpoint endpoint
        ? endpoint.Metadata.GetMetadata<WithoutCartAttribute>() is null
        : context.Request.Path.Value?.StartsWith("/cocart/", StringComparison.OrdinalIgnoreCase) is true && !context.RequestServices.GetRequiredService<RouteTable>().IsWithoutCart(context.Request.Path);
}
