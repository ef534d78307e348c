using CoCart.Domain.Carts;
using CoCart.Domain.Customers;
using CoCart.Domain.Stores;
using MediatR;

namespace CoCart.Application.Carts.UpdateCustomer;

internal sealed class UpdateCustomerHandler(CartLoader carts, CartPrices prices, CartViews views) : IRequestHandler<UpdateCustomerCommand, CartView>
{
    public async Task<CartView> Handle(UpdateCustomerCommand request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        if (open.Cart.IsEmpty)
            throw CartErrors.CartEmpty();

        var around = await prices.AroundAsync(open, cancellationToken);
        open.Cart.Address(Change(around.Customer, request, around.Store), open.Now);
        open.Cart.Tell(Announcements.CustomerUpdated());

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken);
    }

    private static CartCustomer Change(CartCustomer customer, UpdateCustomerCommand request, Store store)
    {
        if (request.Billing.IsEmpty && request.Shipping.IsEmpty)
            return customer;

        var billing = new AddressRules(store.Countries, allowed: null, isShipping: false).Change(customer.Billing, request.Billing);
        var shipping = request.Shipping.IsEmpty && !request.ShipsElsewhere
            ? billing with { Phone = customer.Shipping.Phone, Email = customer.Shipping.Email }
            : new AddressRules(store.Countries, store.Pricing.ShipToCountries, isShipping: true).Change(customer.Shipping, request.Shipping);

        return new CartCustomer(billing, shipping, shipping is { Country.Length: > 0 } and ({ State.Length: > 0 } or { Postcode.Length: > 0 }));
    }
}
