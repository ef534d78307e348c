using CoCart.Domain.Carts;
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

        var billing = request.Billing.Apply(customer.Billing);
        var shipping = request.Shipping.IsEmpty && !request.ShipsElsewhere
            ? billing with { Phone = customer.Shipping.Phone, Email = customer.Shipping.Email }
            : request.Shipping.Apply(customer.Shipping);
        AddressCheck.Ensure(request.Billing, billing, store, shipsTo: null);
        AddressCheck.Ensure(request.Shipping, shipping, store, store.Pricing.ShipToCountries);

        return new CartCustomer(billing, shipping, shipping is { Country.Length: > 0 } and ({ State.Length: > 0 } or { Postcode.Length: > 0 }));
    }
}
