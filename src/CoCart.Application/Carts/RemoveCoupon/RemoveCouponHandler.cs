using CoCart.Domain.Pricing.Coupons;
using CoCart.Domain.Stores;
using MediatR;

namespace CoCart.Application.Carts.RemoveCoupon;

internal sealed class RemoveCouponHandler(CartLoader carts, IStoreReader stores, CartViews views) : IRequestHandler<RemoveCouponCommand, CartView>
{
    public async Task<CartView> Handle(RemoveCouponCommand request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        if (!(await stores.ReadAsync(cancellationToken)).Pricing.CouponsEnabled)
            throw CouponErrors.Disabled();

        open.Cart.Terms.RemoveCoupon(CouponApplication.Normalize(request.Code), open.Now);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken);
    }
}
