using CoCart.Domain.Carts;
using CoCart.Domain.Customers;
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
        var rules = new AddressRules(around.Store.Countries, around.Store.Pricing.ShipToCountries, isShipping: false);
        var shipping = request.Place.In(around.Customer.Shipping, rules);
        var billing = around.Customer.Billing with { Country = shipping.Country, State = shipping.State, City = shipping.City, Postcode = shipping.Postcode };

        return new CartCustomer(billing, shipping, HasCalculatedShipping: true);
    }
}
