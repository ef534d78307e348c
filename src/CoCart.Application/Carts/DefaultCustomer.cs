using System.Runtime.CompilerServices;
using CoCart.Domain.Carts;
using CoCart.Domain.Customers;
using CoCart.Domain.Stores;

namespace CoCart.Application.Carts;

/// <summary>Where a customer is taken to be before the cart is told otherwise.</summary>
internal static class DefaultCustomer
{
    private static readonly ConditionalWeakTable<Store, CartCustomer> Guests = [];

    /// <summary>Nothing is known of a guest: the same customer for all of a store.</summary>
    public static CartCustomer Guest(Store store) => Guests.GetValue(store, Unknown);

    public static CartCustomer For(CustomerAccount? account, Store store)
    {
        var guest = Guest(store);
        if (account is null)
            return guest;

        var location = guest.Billing;
        var email = account.Billing.Email.Length > 0 ? account.Billing.Email : account.Email;

        return new CartCustomer(Located(account.Billing, location) with { Email = email }, Located(account.Shipping, location), false);
    }

    private static CartCustomer Unknown(Store store)
    {
        var location = store.DefaultLocation is DefaultLocation.Base
            ? Address.Empty with { Country = store.Pricing.BaseAddress.Country, State = store.Pricing.BaseAddress.State }
            : Address.Empty;

        return new CartCustomer(location, location, false);
    }

    private static Address Located(Address address, Address location) =>
        address.Country.Length > 0 ? address : address with { Country = location.Country, State = location.State };
}
