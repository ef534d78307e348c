using CoCart.Application.Carts;
using MediatR;

namespace CoCart.Api.Common.Sessions;

/// <summary>When the cart of a request expires, as far as the request has seen the cart.</summary>
internal sealed class CartExpiry
{
    public CartView? Seen { get; set; }
}

/// <summary>Remembers, for the headers of the answer, the cart that a request was about.</summary>
internal sealed class CartExpiryBehavior<TRequest, TResponse>(CartExpiry expiry) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var response = await next();
        if (response is CartView cart)
            expiry.Seen = cart;

        return response;
    }
}
