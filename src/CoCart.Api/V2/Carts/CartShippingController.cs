using CoCart.Api.Batches;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Sessions;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Carts;

/// <summary>The shipping of the cart.</summary>
[V2]
[ApiController]
[Tags("Cart shipping")]
[Batchable]
[Route("cocart/v2/cart")]
public sealed class CartShippingController(IMediator mediator, CartAnswers answers) : ControllerBase
{
    /// <summary>Chooses one of the offered shipping rates and returns the cart.</summary>
    [Operation("setShippingMethod")]
    [HttpPost("set-shipping-method")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> Choose(SetShippingMethodRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Cart(await mediator.Send(request.ToCommand(session), cancellationToken), request, session);
}
