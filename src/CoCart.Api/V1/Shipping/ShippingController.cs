using CoCart.Api.Batches;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Sessions;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V1.Shipping;

/// <summary>The shipping of the cart.</summary>
[V1]
[ApiController]
[Tags("Shipping")]
[Batchable]
[Route("cocart/v1")]
public sealed class ShippingController(IMediator mediator) : ControllerBase
{
    /// <summary>Returns the ways to ship by rate id.</summary>
    [Operation("listShippingMethods")]
    [HttpGet("shipping-methods")]
    [ProducesResponseType<Map<RateResponse>>(StatusCodes.Status200OK)]
    public async Task<object> List(ShippingMethodsRequest request, CartSession session, CancellationToken cancellationToken) =>
        RateShape.All(await mediator.Send(request.ToQuery(session), cancellationToken));

    /// <summary>Chooses one of the offered ways to ship.</summary>
    [Operation("chooseShippingMethod")]
    [HttpPost("shipping-methods")]
    [ProducesResponseType<bool>(StatusCodes.Status200OK)]
    public async Task<object> Choose(ChooseShippingRequest request, CartSession session, CancellationToken cancellationToken)
    {
        await mediator.Send(request.ToCommand(session), cancellationToken);

        return true;
    }

    /// <summary>Says where the cart goes, for billing and shipping, and works out what shipping costs there.</summary>
    [Operation("calculateShipping")]
    [HttpPost("calculate/shipping")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Calculate(CalculateShippingRequest request, CartSession session, CancellationToken cancellationToken) =>
        RateShape.Calculated(await mediator.Send(request.ToCommand(session), cancellationToken), request);
}
