using CoCart.Api.Common.Json;
using CoCart.Api.Common.Sessions;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V1.Carts;

/// <summary>The cart as a whole.</summary>
[V1]
[ApiController]
[Route("cocart/v1")]
public sealed class CartController(IMediator mediator) : ControllerBase
{
    /// <summary>Returns the lines of the cart by item key.</summary>
    [HttpGet("get-cart")]
    [ProducesResponseType<Map<CartItemResponse>>(StatusCodes.Status200OK)]
    public async Task<object> Get(GetCartRequest request, CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Lines(await mediator.Send(CartCommands.Contents(session), cancellationToken), request.Thumb);
}
