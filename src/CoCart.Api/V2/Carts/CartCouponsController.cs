using CoCart.Api.Batches;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Sessions;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Carts;

/// <summary>The coupons of the cart.</summary>
[V2]
[ApiController]
[Tags("Cart coupons")]
[Batchable]
[Route("cocart/v2/cart")]
public sealed class CartCouponsController(IMediator mediator, CartAnswers answers) : ControllerBase
{
    /// <summary>Enters a coupon and returns the cart; one that is applied already changes nothing.</summary>
    [Operation("applyCoupon")]
    [HttpPost("apply-coupon")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> Apply(ApplyCouponRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Cart(await mediator.Send(request.ToCommand(session), cancellationToken), request, session);

    /// <summary>Lists the coupons of the cart with what each takes off.</summary>
    [Operation("listAppliedCoupons")]
    [HttpGet("coupons")]
    [ProducesResponseType<IReadOnlyList<AppliedCouponResponse>>(StatusCodes.Status200OK)]
    public async Task<object> List(CartRequest request, CartSession session, CancellationToken cancellationToken) =>
        AppliedCouponResponse.AllOf(await mediator.Send(CartCommands.Coupons(session), cancellationToken));

    /// <summary>Takes off the coupons that are no longer valid and returns the cart; its notices say which, or that all are valid.</summary>
    [Operation("validateCoupons")]
    [HttpGet("coupons/validate")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> Validate(ValidateCouponsRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Cart(await mediator.Send(request.ToCommand(session), cancellationToken), request, session);

    /// <summary>Takes all coupons off and returns the cart.</summary>
    [Operation("removeCoupons")]
    [HttpDelete("coupons")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> RemoveAll(CartRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Cart(await mediator.Send(request.ToRemoveCoupons(session), cancellationToken), request, session);

    /// <summary>Takes a coupon off and returns the cart.</summary>
    [Operation("removeCoupon")]
    [HttpDelete("coupons/{code}")]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    public async Task<object> Remove(CouponRequest request, CartSession session, CancellationToken cancellationToken) =>
        answers.Cart(await mediator.Send(request.ToCommand(session), cancellationToken), request, session);
}
