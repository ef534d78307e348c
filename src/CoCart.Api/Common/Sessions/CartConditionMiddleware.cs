using CoCart.Application.Carts;
using Microsoft.Extensions.Primitives;

namespace CoCart.Api.Common.Sessions;

/// <summary>Takes in what a change is to depend on: <c>If-Match</c> with the <c>ETag</c> of the cart that the client has seen.</summary>
internal sealed class CartConditionMiddleware(RequestDelegate next)
{
    private const string Weak = "W/";

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Headers.IfMatch is { Count: > 0 } tags && context.IsChange())
            context.RequestServices.GetRequiredService<CartCondition>().Tags = [.. Tags(tags)];

        return next(context);
    }

    /// <summary>Our tags are weak, for one cart has many documents; a client may send them as they came.</summary>
    private static IEnumerable<string> Tags(StringValues sent) => sent
        .SelectMany(line => (line ?? "").Split(',', StringSplitOptions.TrimEntries))
        .Select(tag => (tag.StartsWith(Weak, StringComparison.Ordinal) ? tag[Weak.Length..] : tag).Trim('"'));
}
