using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Sessions.HandOver;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Carts;

/// <summary>The way of a cart from an app to the web shop.</summary>
[V2]
[ApiController]
[Tags("Cart handover")]
[Route("cocart/v2/cart/handover")]
public sealed class CartHandoverController(IMediator mediator) : ControllerBase
{
    /// <summary>Makes a link that moves the cart to the web shop when a browser opens it: once, and not for long.</summary>
    [Operation("createHandoverLink")]
    [HttpPost]
    [ProducesResponseType<HandoverResponse>(StatusCodes.Status200OK)]
    public async Task<object> HandOver(CartHandoverRequest request, CartSession session, CancellationToken cancellationToken) => HandoverResponse.Of(
        await mediator.Send(new HandOverCommand(session.Identity, request.KeepCart, request.Notify), cancellationToken),
        $"{Request.Scheme}://{Request.Host}");
}

/// <summary>How the cart is to arrive.</summary>
[RestRequest]
public sealed record CartHandoverRequest
{
    /// <summary>What the visitor's cart holds stays, and wins where both have a line; else it is replaced.</summary>
    [Example("true")]
    public bool KeepCart { get; init; }

    /// <summary>The cart tells what was done.</summary>
    public bool Notify { get; init; }
}

/// <summary>A link that works once.</summary>
/// <param name="Url">The link.</param>
/// <param name="Expires">Until when, in Unix seconds.</param>
public sealed record HandoverResponse(string Url, long Expires)
{
    internal static HandoverResponse Of(HandoverLink link, string site) => new($"{site}/handover/{link.Token}", link.ExpiresAt.ToUnixTimeSeconds());
}
