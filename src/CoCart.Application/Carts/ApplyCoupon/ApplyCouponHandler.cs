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

        var wasThere = open.Cart.Coupons.Contains(code);
        open.Cart.Terms.EnterCoupon(Outcome(request, code, open, around), open.Now);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken) with { WasThere = wasThere };
    }

    private static CouponOutcome Outcome(ApplyCouponCommand request, string code, OpenCart open, Surroundings around)
    {
        if (around.Context.Coupons.GetValueOrDefault(code) is { } coupon)
        {
            if (open.Cart.IsEmpty)
                throw CouponErrors.CartEmpty();
            var email = request.Email is { Length: > 0 } given ? given : around.Customer.Billing.Email;
            if (email.Length > 0 && !coupon.Allows(email))
                throw CouponErrors.Refused(new CouponRefusal(code, CouponError.NotYours));
        }

        return CouponApplication.Apply(code, CartPrices.Unpriced(open, around), CartPrices.Price(open, around).DisplayedSubtotal, around.Context);
    }
}
