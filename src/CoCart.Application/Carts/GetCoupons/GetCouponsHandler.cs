using CoCart.Domain.Pricing.Coupons;
using MediatR;

namespace CoCart.Application.Carts.GetCoupons;

internal sealed class GetCouponsHandler(CartLoader carts, CartViews views) : IRequestHandler<GetCouponsQuery, CartView>
{
    public async Task<CartView> Handle(GetCouponsQuery request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        var view = await views.ShowAsync(open, takesNotices: false, cancellationToken);
        if (!view.Store.Pricing.CouponsEnabled)
            throw CouponErrors.Disabled();

        return request.DemandsAny && view.Priced.Coupons.Count is 0 ? throw CouponErrors.NoneApplied() : view;
    }
}
