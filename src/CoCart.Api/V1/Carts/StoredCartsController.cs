using CoCart.Api.Batches;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V1.Carts;

/// <summary>Carts that are named by the path. They are looked at only: the caller's own cart stays what it is.</summary>
[V1]
[ApiController]
[Tags("Stored carts")]
[Batchable(ReadsOnly = true)]
[Route("cocart/v1")]
public sealed class StoredCartsController(IMediator mediator) : ControllerBase
{
    /// <summary>Returns the lines of a stored cart by item key: a guest's to whoever knows its key, a customer's to that customer and to administrators.</summary>
    [Operation("getStoredCart")]
    [HttpGet("get-cart/{id:regex(^[[a-zA-Z0-9_]]+$)}")]
    [SchemaTitle("CoCart - Cart")]
    [ProducesResponseType<Map<CartItemResponse>>(StatusCodes.Status200OK)]
    public async Task<object> Get(GetStoredCartRequest request, Caller caller, CancellationToken cancellationToken) =>
        CartAnswers.Lines(await mediator.Send(request.ToQuery(caller), cancellationToken), request.Thumb);

    /// <summary>Returns the lines of a customer's cart by item key.</summary>
    [Operation("getCustomerCart")]
    [HttpGet("get-cart/customer/{id:regex(^[[0-9]]+$)}")]
    [AdministratorsOnly]
    [ProducesResponseType<Map<CartItemResponse>>(StatusCodes.Status200OK)]
    public async Task<object> GetOfCustomer(GetCustomerCartRequest request, Caller caller, CancellationToken cancellationToken) =>
        CartAnswers.Lines(await mediator.Send(request.ToQuery(caller), cancellationToken), request.Thumb);
}
