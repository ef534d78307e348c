using CoCart.Domain.Pricing.Coupons;
using MediatR;

namespace CoCart.Application.Carts.ApplyCoupon;

internal sealed class ApplyCouponHandler(CartLoader carts, CartPrices prices, CartViews views) : IRequestHandler<ApplyCouponCommand, CartView>
{
    public async Task<CartView> Handle(ApplyCouponCommand request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        var code = CouponApplication.Normalize(request.Code);
        var around = await prices.AroundAsync(open, [.. open.Cart.Coupons, code], cancellationToken);
        if (!around.Store.Pricing.CouponsEnabled)
            throw CouponErrors.Disabled();

        open.Cart.Enter(Outcome(request, code, open, around), open.Now);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken);
    }

    private static CouponOutcome Outcome(ApplyCouponCommand request, string code, OpenCart open, Surroundings around)
    {
        if (around.Context.Coupons.GetValueOrDefault(code) is { } coupon)
        {
            if (open.Cart.IsEmpty)
                throw CouponErrors.CartEmpty();
            if (request.Email is { Length: > 0 } email && !coupon.Allows(email))
                throw CouponErrors.Refused(new CouponRefusal(code, CouponError.NotYours));
        }

        return CouponApplication.Apply(code, CartPrices.Unpriced(open), CartPrices.Price(open, around).DisplayedSubtotal, around.Context);
    }
}
