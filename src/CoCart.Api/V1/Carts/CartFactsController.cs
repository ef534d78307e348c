using CoCart.Api.Batches;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Sessions;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V1.Carts;

/// <summary>Single facts of the cart.</summary>
[V1]
[ApiController]
[Tags("Cart facts")]
[Batchable]
[Route("cocart/v1")]
public sealed class CartFactsController(IMediator mediator) : ControllerBase
{
    /// <summary>Returns what goes well with the cart, by product number.</summary>
    [Operation("getCrossSells")]
    [HttpGet("cross-sells")]
    [ProducesResponseType<Map<CrossSellResponse>>(StatusCodes.Status200OK)]
    public async Task<object> CrossSells(CrossSellsRequest request, CartSession session, CancellationToken cancellationToken) =>
        CartFacts.CrossSells(await mediator.Send(CartCommands.Contents(session), cancellationToken), request.Thumb);

    /// <summary>Returns whose cart it is, and where it goes.</summary>
    [Operation("getCustomer")]
    [HttpGet("customer")]
    [ProducesResponseType<CustomerResponse>(StatusCodes.Status200OK)]
    public async Task<object> Customer(CartSession session, CancellationToken cancellationToken) =>
        CustomerResponse.Of(await mediator.Send(CartCommands.Customer(session), cancellationToken));

    /// <summary>Returns what the cart weighs, with the shop's unit.</summary>
    [Operation("getWeight")]
    [HttpGet("weight")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Weight(CartSession session, CancellationToken cancellationToken) =>
        CartFacts.Weight(await mediator.Send(CartCommands.Contents(session), cancellationToken));

    /// <summary>Returns how many pieces are taken from each stock, by the number of the product or variation that counts it.</summary>
    [Operation("getQuantities")]
    [HttpGet("quantities")]
    [ProducesResponseType<Map<decimal>>(StatusCodes.Status200OK)]
    public async Task<object> Quantities(CartSession session, CancellationToken cancellationToken) =>
        CartFacts.Quantities(await mediator.Send(CartCommands.Contents(session), cancellationToken));

    /// <summary>Returns the lines that were taken out and can be restored, by item key.</summary>
    [Operation("getRemovedItems")]
    [HttpGet("removed-items")]
    [ProducesResponseType<Map<RemovedItemResponse>>(StatusCodes.Status200OK)]
    public async Task<object> Removed(CartSession session, CancellationToken cancellationToken) =>
        CartFacts.Removed(await mediator.Send(CartCommands.Contents(session), cancellationToken));
}
