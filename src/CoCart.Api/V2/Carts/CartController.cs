using CoCart.Api.Batches;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using CoCart.Api.Common.Totals;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Carts;

/// <summary>The cart as a whole.</summary>
[V2]
[ApiController]
[Tags("Cart")]
[Batchable]
[Route("cocart/v2/cart")]
public sealed class CartController(IMediator mediator, CartAnswers answers) : ControllerBase
{
    /// <summary>Returns the cart.</summary>
    [Operation("getCart")]
    [HttpGet]
    [SchemaTitle("CoCart - Cart")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> Get(GetCartRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Read(await mediator.Send(request.ToQuery(session), cancellationToken), request, session, HttpContext.Exchange().Face);

    /// <summary>Starts a guest's cart under a new key, whatever key is sent; who is signed in has a cart already.</summary>
    [Operation("startCart")]
    [HttpPost]
    [Addition]
    [StartsCart]
    [Batchable(isAllowed: false)]
    [ProducesResponseType<StartedCartResponse>(StatusCodes.Status200OK)]
    public async Task<object> Start(CartSession session, CancellationToken cancellationToken) =>
        StartedCartResponse.Of(await mediator.Send(CartCommands.Start(session), cancellationToken));

    /// <summary>Returns as much of the cart as a badge or a drawer shows; notices stay for the cart.</summary>
    [Operation("getMiniCart")]
    [HttpGet("mini")]
    [ProducesResponseType<MiniCartResponse>(StatusCodes.Status200OK)]
    public async Task<object> Mini(CartRequest request, CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Mini(await mediator.Send(CartCommands.Contents(session), cancellationToken), request, session);

    /// <summary>Works the cart out anew and returns it.</summary>
    [Operation("calculateCart")]
    [HttpPost("calculate")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> Calculate(CalculateRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Cart(await mediator.Send(request.ToQuery(session), cancellationToken), request, session);

    /// <summary>Empties the cart and returns it.</summary>
    [Operation("clearCart")]
    [HttpPost("clear")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> Clear(ClearCartRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Cart(await mediator.Send(request.ToCommand(session), cancellationToken), request, session);

    /// <summary>Returns the totals as the shop's books hold them, in major units.</summary>
    [Operation("getCartTotals")]
    [HttpGet("totals")]
    [ProducesResponseType<StoredTotalsResponse>(StatusCodes.Status200OK)]
    public async Task<object> Totals(TotalsRequest request, CartSession session, CancellationToken cancellationToken) =>
        CartAnswers.Totals(await mediator.Send(request.ToQuery(session), cancellationToken), request);

    /// <summary>Explains the total: every price, discount, tax and rounding that it is made of, exactly.</summary>
    [Operation("explainCartTotals")]
    [HttpGet("totals/explain")]
    [ProducesResponseType<ExplanationResponse>(StatusCodes.Status200OK)]
    public async Task<object> Explain(CartRequest request, CartSession session, CancellationToken cancellationToken) =>
        ExplanationResponse.Of(await mediator.Send(CartCommands.Explain(session), cancellationToken));

    /// <summary>Changes quantities (<c>update-cart</c>) or addresses (<c>update-customer</c>) and returns the cart.</summary>
    [Operation("updateCart")]
    [HttpPost("update")]
    [AllowedBySay]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> Update(UpdateCartRequest request, CustomerFields customer, CartSession session, CancellationToken cancellationToken) =>
        answers.Cart(await mediator.Send(request.ToCommand(customer, session), cancellationToken), request, session);
}
