using CoCart.Api.Batches;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Sessions;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Carts;

/// <summary>The fees of the cart.</summary>
[V2]
[ApiController]
[Tags("Cart fees")]
[Batchable]
[Route("cocart/v2/cart")]
public sealed class CartFeesController(IMediator mediator, CartAnswers answers) : ControllerBase
{
    /// <summary>
    /// Adds a fee and returns the cart; one of the same name that is there already stays as it is. Administrators and shop managers
    /// only, unless the shop lets everybody add fees above zero.
    /// </summary>
    [Operation("addFee")]
    [HttpPost("add-fee")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> Add(AddFeeRequest request, CartSession session, Caller caller, CancellationToken cancellationToken) =>
        answers.Cart(await mediator.Send(request.ToCommand(session, caller), cancellationToken), request, session);

    /// <summary>Takes all fees off and returns the cart.</summary>
    [Operation("removeFees")]
    [HttpPost("remove-fees")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> Remove(CartRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Cart(await mediator.Send(request.ToRemoveFees(session), cancellationToken), request, session);
}
