using CoCart.Api.Batches;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Sessions;
using CoCart.Api.V1.Carts;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V1.Fees;

/// <summary>The fees of the cart.</summary>
[V1]
[ApiController]
[Tags("Cart fees")]
[Batchable]
[Route("cocart/v1")]
public sealed class FeesController(IMediator mediator) : ControllerBase
{
    /// <summary>Returns the fees by id.</summary>
    [Operation("listFees")]
    [HttpGet("fees")]
    [ProducesResponseType<Map<FeeResponse>>(StatusCodes.Status200OK)]
    public async Task<object> List(CartSession session, CancellationToken cancellationToken) =>
        FeeShape.All(await mediator.Send(CartCommands.Contents(session), cancellationToken));

    /// <summary>
    /// Adds a fee. Administrators and shop managers only, unless the shop lets everybody add fees above zero.
    /// </summary>
    [Operation("addFee")]
    [HttpPost("fees")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Add(AddFeeRequest request, CartSession session, Caller caller, CancellationToken cancellationToken) =>
        FeeShape.Added(await mediator.Send(request.ToCommand(session, caller), cancellationToken), request);

    /// <summary>Takes all fees off.</summary>
    [Operation("removeFees")]
    [HttpDelete("fees")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Remove(CartSession session, CancellationToken cancellationToken)
    {
        await mediator.Send(FeeCommands.Remove(session), cancellationToken);

        return "All fees are taken off.";
    }

    /// <summary>Works the fees out anew.</summary>
    [Operation("calculateFees")]
    [HttpPost("calculate/fees")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Calculate(CalculateFeesRequest request, CartSession session, CancellationToken cancellationToken) =>
        FeeShape.Calculated(await mediator.Send(CartCommands.Contents(session), cancellationToken), request);
}
