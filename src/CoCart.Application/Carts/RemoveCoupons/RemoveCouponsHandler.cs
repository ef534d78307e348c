using CoCart.Domain.Pricing.Coupons;
using CoCart.Domain.Stores;
using MediatR;

namespace CoCart.Application.Carts.RemoveCoupons;

internal sealed class RemoveCouponsHandler(CartLoader carts, IStoreReader stores, CartViews views) : IRequestHandler<RemoveCouponsCommand, CartView>
{
    public async Task<CartView> Handle(RemoveCouponsCommand request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        if (!(await stores.ReadAsync(cancellationToken)).Pricing.CouponsEnabled)
            throw CouponErrors.Disabled();

        open.Cart.Terms.RemoveCoupons(open.Now);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken);
    }
}
