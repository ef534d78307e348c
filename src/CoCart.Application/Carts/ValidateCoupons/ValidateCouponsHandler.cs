using CoCart.Domain.Carts;
using CoCart.Domain.Pricing.Coupons;
using MediatR;

namespace CoCart.Application.Carts.ValidateCoupons;

internal sealed class ValidateCouponsHandler(CartLoader carts, CartPrices prices, CartViews views) : IRequestHandler<ValidateCouponsCommand, CartView>
{
    public async Task<CartView> Handle(ValidateCouponsCommand request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        var around = await prices.AroundAsync(open, cancellationToken);
        if (!around.Store.Pricing.CouponsEnabled)
            throw CouponErrors.Disabled();
        if (request.DemandsAny && open.Cart.Coupons.Count is 0)
            throw CouponErrors.NoneApplied();

        var dropped = Invalid(request, open, around);
        open.Cart.Terms.DropCoupons(dropped);
        if (dropped.Count is 0 && open.Cart.Coupons.Count > 0)
            open.Cart.Tell(Announcements.CouponsValid());

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken) with { DroppedCoupons = dropped };
    }

    private static IReadOnlyList<CouponRefusal> Invalid(ValidateCouponsCommand request, OpenCart open, Surroundings around)
    {
        var email = request.Email?.Trim() is { Length: > 0 } given ? given : around.Customer.Billing.Email;

        return CouponApplication.FindInvalid(CartPrices.Unpriced(open, around), CartPrices.Price(open, around).DisplayedSubtotal, around.Context, email);
    }
}
