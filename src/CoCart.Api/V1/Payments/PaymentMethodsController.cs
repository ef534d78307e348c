using CoCart.Api.Batches;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Sessions;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V1.Payments;

/// <summary>The ways to pay for the cart.</summary>
[V1]
[ApiController]
[Tags("Payment")]
[Batchable]
[Route("cocart/v1")]
public sealed class PaymentMethodsController(IMediator mediator) : ControllerBase
{
    /// <summary>Returns the ways to pay by id.</summary>
    [Operation("listPaymentMethods")]
    [HttpGet("payment-methods")]
    [ProducesResponseType<Map<PaymentMethodResponse>>(StatusCodes.Status200OK)]
    public async Task<object> List(CartSession session, CancellationToken cancellationToken) =>
        PaymentMethodsResponse.Of(await mediator.Send(PaymentCommands.Offered(session), cancellationToken));

    /// <summary>Chooses one of the offered ways to pay.</summary>
    [Operation("choosePaymentMethod")]
    [HttpPost("payment-methods")]
    [ProducesResponseType<bool>(StatusCodes.Status200OK)]
    public async Task<object> Choose(ChoosePaymentRequest request, CartSession session, CancellationToken cancellationToken)
    {
        await mediator.Send(request.ToCommand(session), cancellationToken);

        return true;
    }
}
