using CoCart.Api.Common.Sessions;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Legacy;

/// <summary>The lines of the cart.</summary>
[Legacy]
[ApiController]
[Route("wc/v2/cart")]
public sealed class ItemsController(IMediator mediator) : ControllerBase
{
    /// <summary>Puts a product into the cart and returns its line.</summary>
    [HttpPost("add")]
    [ProducesResponseType<LineResponse>(StatusCodes.Status200OK)]
    public async Task<object> Add(AddItemRequest request, CartSession session, CancellationToken cancellationToken) =>
        LineShape.Added(await mediator.Send(request.ToCommand(session), cancellationToken), session);

    /// <summary>Brings a removed line back.</summary>
    [HttpGet("cart-item")]
    [ChangesCart]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Restore(ItemRequest request, CartSession session, CancellationToken cancellationToken) =>
        LineShape.Restored(await mediator.Send(request.ToRestoreCommand(session), cancellationToken));

    /// <summary>Sets the quantity of a line; 0 takes it out for good.</summary>
    [HttpPost("cart-item")]
    [Legacy(LostLine = "can_not_update_item")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Update(UpdateItemRequest request, CartSession session, CancellationToken cancellationToken) =>
        LineShape.Updated(await mediator.Send(request.ToCommand(session), cancellationToken));

    /// <summary>Takes a line out; it can be restored.</summary>
    [HttpDelete("cart-item")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Remove(ItemRequest request, CartSession session, CancellationToken cancellationToken) =>
        LineShape.Removed(await mediator.Send(request.ToRemoveCommand(session), cancellationToken), request);
}
