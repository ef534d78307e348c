using CoCart.Domain.Carts;
using CoCart.Domain.Customers;
using CoCart.Domain.Stores;

namespace CoCart.Application.Carts;

/// <summary>Where a customer is taken to be before the cart is told otherwise.</summary>
internal static class DefaultCustomer
{
    public static CartCustomer For(CustomerAccount? account, Store store)
    {
        var location = store.DefaultLocation is DefaultLocation.Base
            ? Address.Empty with { Country = store.Pricing.BaseAddress.Country, State = store.Pricing.BaseAddress.State }
            : Address.Empty;
        if (account is null)
            return new CartCustomer(location, location, false);

        var email = account.Billing.Email.Length > 0 ? account.Billing.Email : account.Email;

        return new CartCustomer(Located(account.Billing, location) with { Email = email }, Located(account.Shipping, location), false);
    }

    private static Address Located(Address address, Address location) =>
        address.Country.Length > 0 ? address : address with { Country = location.Country, State = location.State };
}
