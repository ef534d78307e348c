using CoCart.Api.Batches;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Carts;

/// <summary>The lines of the cart.</summary>
[V2]
[ApiController]
[Tags("Cart items")]
[Batchable]
[Route("cocart/v2/cart")]
public sealed class CartItemsController(IMediator mediator, CartAnswers answers) : ControllerBase
{
    /// <summary>Puts a product into the cart and returns the cart.</summary>
    [Operation("addItem")]
    [HttpPost("add-item")]
    [SchemaTitle("CoCart - Add Item")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> AddItem(AddItemRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Added(await mediator.Send(request.ToCommand(session), cancellationToken), request, session);

    /// <summary>Puts several products into the cart, all of them or none, and returns the cart.</summary>
    [Operation("addItems")]
    [HttpPost("add-items")]
    [SchemaTitle("CoCart - Add Items")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> AddItems(AddItemsRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Added(await mediator.Send(request.ToCommand(session), cancellationToken), request, session);

    /// <summary>Returns one line.</summary>
    [Operation("getItem")]
    [HttpGet("item/{item_key:regex(^\\w+$)}")]
    [SchemaTitle("CoCart - Item in Cart", "$schema")]
    [ProducesResponseType<CartItemResponse>(StatusCodes.Status200OK)]
    public async Task<object> GetItem(ItemRequest request, CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Item(await mediator.Send(request.ToQuery(session), cancellationToken), request);

    /// <summary>Sets the quantity of a line and returns the cart.</summary>
    [Operation("updateItem")]
    [HttpPost("item/{item_key:regex(^\\w+$)}")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> UpdateItem(UpdateItemRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Updated(await mediator.Send(request.ToCommand(session), cancellationToken), request, session);

    /// <summary>Takes a line out of the cart and returns the cart.</summary>
    [Operation("removeItem")]
    [HttpDelete("item/{item_key:regex(^\\w+$)}")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> RemoveItem(RemoveItemRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Removed(await mediator.Send(request.ToCommand(session), cancellationToken), request, session);

    /// <summary>Brings a removed line back and returns the cart.</summary>
    [Operation("restoreItem")]
    [HttpPut("item/{item_key:regex(^\\w+$)}")]
    [HttpPatch("item/{item_key:regex(^\\w+$)}")]
    [ShownMethods("POST", "PUT", "PATCH")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> RestoreItem(RestoreItemRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Restored(await mediator.Send(request.ToCommand(session), cancellationToken), request, session);

    /// <summary>Returns the lines by item key.</summary>
    [Operation("getItems")]
    [HttpGet("items")]
    [SchemaTitle("CoCart - Items in Cart", "$schema")]
    [ProducesResponseType<ItemsResponse>(StatusCodes.Status200OK)]
    public async Task<object> GetItems(CartRequest request, CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Items(await mediator.Send(CartCommands.Contents(session), cancellationToken), request);

    /// <summary>Takes all lines out of the cart and returns the empty cart; they can be restored one by one.</summary>
    [Operation("removeItems")]
    [HttpDelete("items")]
    [Addition]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> RemoveItems(CartRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Cart(await mediator.Send(request.ToRemoveItems(session), cancellationToken), request, session);

    /// <summary>Returns the sum of the quantities.</summary>
    [Operation("countItems")]
    [HttpGet("items/count")]
    [SchemaTitle("CoCart - Count Items in Cart")]
    [ProducesResponseType<CountResponse>(StatusCodes.Status200OK)]
    public async Task<object> CountItems(CountItemsRequest request, CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Count(await mediator.Send(CartCommands.Contents(session), cancellationToken), request);
}
