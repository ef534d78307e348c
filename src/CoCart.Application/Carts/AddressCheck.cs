using CoCart.Domain.Customers;
using CoCart.Domain.Stores;

namespace CoCart.Application.Carts;

/// <summary>Whether an address can be one.</summary>
internal static class AddressCheck
{
    public static void Ensure(AddressChange change, Address address, Store store, IReadOnlySet<string>? shipsTo)
    {
        if (change.Country is { Length: > 0 } && (!store.Countries.Names.ContainsKey(address.Country) || shipsTo?.Contains(address.Country) is false))
            throw CustomerErrors.UnknownCountry(address.Country);
        if (change.Postcode is { Length: > 0 } postcode && !Postcode.IsOne(postcode))
            throw CustomerErrors.InvalidPostcode(postcode);
    }
}
