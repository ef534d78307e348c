using CoCart.Domain.Pricing.Shipping;
using MediatR;

namespace CoCart.Application.Carts.ChooseShipping;

internal sealed class ChooseShippingHandler(CartLoader carts, CartPrices prices, CartViews views) : IRequestHandler<ChooseShippingCommand, CartView>
{
    public async Task<CartView> Handle(ChooseShippingCommand request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        var around = await prices.AroundAsync(open, cancellationToken);
        var priced = CartPrices.Price(open, around);
        ShippingAvailability.Ensure(around.Store.Pricing, priced);

        open.Cart.Terms.ChooseRate(request.Rate, request.Package, priced, open.Now);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken);
    }
}
