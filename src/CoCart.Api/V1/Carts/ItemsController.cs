using CoCart.Api.Batches;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V1.Carts;

/// <summary>The lines of the cart.</summary>
[V1]
[ApiController]
[Tags("Cart items")]
[Batchable]
[Route("cocart/v1")]
public sealed class ItemsController(IMediator mediator) : ControllerBase
{
    /// <summary>Puts a product into the cart and returns its line.</summary>
    [Operation("addItem")]
    [HttpPost("add-item")]
    [SchemaTitle("CoCart - Add Item")]
    [ProducesResponseType<CartItemResponse>(StatusCodes.Status200OK)]
    public async Task<object> Add(AddItemRequest request, CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Added(await mediator.Send(request.ToCommand(session), cancellationToken), request, session);

    /// <summary>Brings a removed line back.</summary>
    [Operation("restoreItem")]
    [HttpGet("item")]
    [ChangesCart]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Restore(ItemRequest request, CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Restored(await mediator.Send(request.ToRestoreCommand(session), cancellationToken), request);

    /// <summary>Sets the quantity of a line; 0 takes it out for good.</summary>
    [Operation("updateItem")]
    [HttpPost("item")]
    [ProducesResponseType<QuantityStatusResponse>(StatusCodes.Status200OK)]
    public async Task<object> Update(UpdateItemRequest request, CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Updated(await mediator.Send(request.ToCommand(session), cancellationToken), request);

    /// <summary>Takes a line out; it can be restored.</summary>
    [Operation("removeItem")]
    [HttpDelete("item")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Remove(ItemRequest request, CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Removed(await mediator.Send(request.ToRemoveCommand(session), cancellationToken), request);
}
