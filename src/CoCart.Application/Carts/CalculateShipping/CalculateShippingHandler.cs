using CoCart.Domain.Carts;
using CoCart.Domain.Pricing.Shipping;
using MediatR;

namespace CoCart.Application.Carts.CalculateShipping;

internal sealed class CalculateShippingHandler(CartLoader carts, CartPrices prices, CartViews views) : IRequestHandler<CalculateShippingCommand, CartView>
{
    public async Task<CartView> Handle(CalculateShippingCommand request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        var around = await prices.AroundAsync(open, cancellationToken);
        if (!around.Store.Pricing.ShippingEnabled)
            throw ShippingErrors.Disabled();
        if (!CartPrices.Price(open, around).NeedsShipping)
            throw ShippingErrors.NotNeeded();

        open.Cart.Address(Move(around, request), open.Now);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken);
    }

    private static CartCustomer Move(Surroundings around, CalculateShippingCommand request)
    {
        var change = request.Place.ToChange();
        var (billing, shipping) = (change.Apply(around.Customer.Billing), change.Apply(around.Customer.Shipping));
        AddressCheck.Ensure(change, shipping, around.Store, around.Store.Pricing.ShipToCountries);

        return new CartCustomer(billing, shipping, HasCalculatedShipping: true);
    }
}
