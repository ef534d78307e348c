using CoCart.Api.Common.Json;
using CoCart.Api.Common.Sessions;
using CoCart.Api.Common.Totals;
using CoCart.Api.V1.Carts;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Legacy;

/// <summary>The cart as a whole. The cart is that of the caller's cookie; no answer names it.</summary>
[Legacy]
[ApiController]
[Route("wc/v2/cart")]
public sealed class CartController(IMediator mediator) : ControllerBase
{
    /// <summary>Returns the lines of the cart by item key.</summary>
    [HttpGet]
    [ProducesResponseType<Map<LineResponse>>(StatusCodes.Status200OK)]
    public async Task<object> Get(GetCartRequest request, CartSession session, CancellationToken cancellationToken) =>
        LineShape.All(await mediator.Send(CartCommands.Contents(session), cancellationToken), request.WantsImages);

    /// <summary>Empties the cart.</summary>
    [HttpPost("clear")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Clear(CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Cleared(await mediator.Send(CartCommands.Clear(session), cancellationToken));

    /// <summary>Works the cart out anew.</summary>
    [HttpPost("calculate")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Calculate(CartSession session, CancellationToken cancellationToken) =>
        LineShape.Calculated(await mediator.Send(CartCommands.Contents(session), cancellationToken));

    /// <summary>Returns the sum of the quantities.</summary>
    [HttpGet("count-items")]
    [ProducesResponseType<decimal>(StatusCodes.Status200OK)]
    public async Task<object> Count(CountItemsRequest request, CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Count(await mediator.Send(CartCommands.Contents(session), cancellationToken), request);

    /// <summary>Returns the totals in major units.</summary>
    [HttpGet("totals")]
    [ProducesResponseType<StoredTotalsResponse>(StatusCodes.Status200OK)]
    public async Task<object> Totals(CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Totals(await mediator.Send(CartCommands.Contents(session), cancellationToken), isFormatted: false);
}
