using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Sessions;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Carts;

/// <summary>The cart as a whole.</summary>
[V2]
[ApiController]
[Route("cocart/v2/cart")]
public sealed class CartController(IMediator mediator, CartAnswers answers) : ControllerBase
{
    /// <summary>Returns the cart.</summary>
    [HttpGet]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> Get(GetCartRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Read(await mediator.Send(request.ToQuery(session), cancellationToken), request, session);

    /// <summary>Works the cart out anew and returns it.</summary>
    [HttpPost("calculate")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> Calculate(CalculateRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Cart(await mediator.Send(request.ToQuery(session), cancellationToken), request, session);

    /// <summary>Empties the cart and returns it.</summary>
    [HttpPost("clear")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> Clear(ClearCartRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Cart(await mediator.Send(request.ToCommand(session), cancellationToken), request, session);

    /// <summary>Returns the totals as the shop's books hold them, in major units.</summary>
    [HttpGet("totals")]
    [ProducesResponseType<StoredTotalsResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorResponse>(StatusCodes.Status404NotFound)]
    public async Task<object> Totals(TotalsRequest request, CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Totals(await mediator.Send(request.ToQuery(session), cancellationToken), request);

    /// <summary>Changes several things of the cart at once and returns it.</summary>
    [HttpPost("update")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorResponse>(StatusCodes.Status404NotFound)]
    public async Task<object> Update(UpdateCartRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Cart(await mediator.Send(request.ToCommand(session), cancellationToken), request, session);
}
