using CoCart.Api.Batches;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V1.Carts;

/// <summary>The cart as a whole.</summary>
[V1]
[ApiController]
[Tags("Cart")]
[Batchable]
[Route("cocart/v1")]
public sealed class CartController(IMediator mediator) : ControllerBase
{
    /// <summary>Returns the lines of the cart by item key.</summary>
    [Operation("getCart")]
    [HttpGet("get-cart")]
    [SchemaTitle("CoCart - Cart")]
    [ProducesResponseType<Map<CartItemResponse>>(StatusCodes.Status200OK)]
    public async Task<object> Get(GetCartRequest request, CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Lines(await mediator.Send(CartCommands.Contents(session), cancellationToken), request.Thumb);

    /// <summary>Works the cart out anew.</summary>
    [Operation("calculateCart")]
    [HttpPost("calculate")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Calculate(CalculateRequest request, CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Calculated(await mediator.Send(CartCommands.Contents(session), cancellationToken), request);

    /// <summary>Empties the cart.</summary>
    [Operation("clearCart")]
    [HttpPost("clear")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Clear(CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Cleared(await mediator.Send(CartCommands.Clear(session), cancellationToken));

    /// <summary>Returns the sum of the quantities.</summary>
    [Operation("countItems")]
    [HttpGet("count-items")]
    [ProducesResponseType<decimal>(StatusCodes.Status200OK)]
    public async Task<object> Count(CountItemsRequest request, CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Count(await mediator.Send(CartCommands.Contents(session), cancellationToken), request);

    /// <summary>Returns the totals in major units.</summary>
    [Operation("getTotals")]
    [HttpGet("totals")]
    [ProducesResponseType<StoredTotalsWithFees>(StatusCodes.Status200OK)]
    public async Task<object> Totals(TotalsRequest request, CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Totals(await mediator.Send(CartCommands.Contents(session), cancellationToken), request.Html);

    /// <summary>Takes back the caller's tokens and the cart's cookie. A guest's cart is gone; a customer's stays.</summary>
    [Operation("logout")]
    [HttpPost("logout")]
    [Batchable(isAllowed: false)]
    [ProducesResponseType<bool>(StatusCodes.Status200OK)]
    public async Task<object> Logout(Caller caller, CartSession session, CancellationToken cancellationToken)
    {
        await mediator.Send(CartCommands.Leave(caller, session), cancellationToken);
        session.Leave();

        return true;
    }
}
