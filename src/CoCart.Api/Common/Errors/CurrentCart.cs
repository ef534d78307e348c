using CoCart.Api.Common.Faces;
using CoCart.Application.Carts;
using CoCart.Application.Carts.GetCart;
using MediatR;

namespace CoCart.Api.Common.Errors;

/// <summary>Shows a client whose cart has changed what it has changed to; what is to be told stays for the cart itself.</summary>
internal static class CurrentCart
{
    /// <summary>The error with the cart in it.</summary>
    public static async Task<ErrorResponse> AddToAsync(ErrorResponse response, HttpContext context, Endpoint? endpoint)
    {
        if (context.Exchange().Session is not { } session || endpoint?.Metadata.GetMetadata<ICartShapeMetadata>() is not { } version)
            return response;

        var condition = context.RequestServices.GetRequiredService<CartCondition>();
        var tags = condition.Tags;
        condition.Tags = [];
        try
        {
            var query = new GetCartQuery(session.Identity, TakesNotices: false, ChecksStock: false);
            var cart = await context.RequestServices.GetRequiredService<IMediator>().Send(query, context.RequestAborted);

            return response with { Data = response.Data with { Cart = version.Shape(cart, session, context.RequestServices) } };
        }
        finally
        {
            // other requests of a batch depend on it, too
            condition.Tags = tags;
        }
    }
}
