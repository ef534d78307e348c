using CoCart.Api.Batches;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Sessions;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V1.Coupons;

/// <summary>The coupons of the cart.</summary>
[V1]
[ApiController]
[Tags("Cart coupons")]
[Batchable]
[Route("cocart/v1")]
public sealed class CouponsController(IMediator mediator) : ControllerBase
{
    /// <summary>Lists the codes of the applied coupons.</summary>
    [Operation("listCoupons")]
    [HttpGet("coupon")]
    [ProducesResponseType<IReadOnlyList<string>>(StatusCodes.Status200OK)]
    public async Task<object> List(CartSession session, CancellationToken cancellationToken) =>
        CouponAnswers.Applied(await mediator.Send(CouponCommands.Applied(session), cancellationToken));

    /// <summary>Enters a coupon; one that is applied already changes nothing.</summary>
    [Operation("applyCoupon")]
    [HttpPost("coupon")]
    [ProducesResponseType<CouponResponse>(StatusCodes.Status200OK)]
    public async Task<object> Apply(CouponRequest request, CartSession session, CancellationToken cancellationToken) =>
        CouponAnswers.Entered(await mediator.Send(request.ToApplyCommand(session), cancellationToken), request);

    /// <summary>Takes a coupon off.</summary>
    [Operation("removeCoupon")]
    [HttpDelete("coupon")]
    [ProducesResponseType<CouponResponse>(StatusCodes.Status200OK)]
    public async Task<object> Remove(CouponRequest request, CartSession session, CancellationToken cancellationToken)
    {
        await mediator.Send(request.ToRemoveCommand(session), cancellationToken);

        return CouponAnswers.Removed(request);
    }

    /// <summary>Checks the applied coupons; those that are no longer valid are taken off and named.</summary>
    [Operation("checkCoupons")]
    [HttpGet("check-coupons")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Check(CartSession session, CancellationToken cancellationToken) =>
        CouponAnswers.Checked(await mediator.Send(CouponCommands.Check(session), cancellationToken));
}
