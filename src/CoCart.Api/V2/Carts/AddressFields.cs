using CoCart.Api.Common.Json;
using CoCart.Domain.Customers;
using CoCart.Domain.Stores;

namespace CoCart.Api.V2.Carts;

/// <summary>Addresses as the checkout fields of their country, in its order.</summary>
internal static class AddressFields
{
    private static readonly string[] Usual =
        ["first_name", "last_name", "company", "country", "address_1", "address_2", "city", "state", "postcode"];

    private static readonly string[] PostcodeFirst =
        ["first_name", "last_name", "company", "country", "address_1", "address_2", "postcode", "city", "state"];

    private static readonly string[] Japanese =
        ["last_name", "first_name", "company", "country", "postcode", "state", "city", "address_1", "address_2"];

    private static readonly string[] Hungarian =
        ["last_name", "first_name", "company", "country", "postcode", "city", "address_1", "address_2", "state"];

    private static readonly string[] Iranian =
        ["first_name", "last_name", "company", "country", "state", "city", "address_1", "address_2", "postcode"];

    private static readonly HashSet<string> PostcodeFirstCountries =
    [
        "AT", "AX", "BA", "BE", "CH", "DE", "DK", "EE", "FI", "FR", "IS", "IL", "IT", "NL", "NO", "PL", "SK", "SI", "ES", "LI", "SE", "TR", "VN",
    ];

    /// <summary>Without a state of its own, the billing address is shown with the store's, as existing apps know it.</summary>
    public static Map<string> Billing(Address address, Store store)
    {
        var fields = Fields("billing_", address);
        if (address.State.Length is 0 && store.DefaultLocation is DefaultLocation.Base)
            fields["billing_state"] = store.Pricing.BaseAddress.State;
        fields["billing_phone"] = address.Phone;
        fields["billing_email"] = address.Email;

        return fields;
    }

    public static Map<string> Shipping(Address address) => Fields("shipping_", address);

    private static Map<string> Fields(string prefix, Address address)
    {
        var fields = new Map<string>();
        foreach (var name in Order(address.Country))
            fields[prefix + name] = Value(name, address);

        return fields;
    }

    private static string[] Order(string country) => country switch
    {
        "JP" => Japanese,
        "HU" => Hungarian,
        "IR" => Iranian,
        _ => PostcodeFirstCountries.Contains(country) ? PostcodeFirst : Usual,
    };

    private static string Value(string name, Address address) => name switch
    {
        "first_name" => address.FirstName,
        "last_name" => address.LastName,
        "company" => address.Company,
        "country" => address.Country,
        "address_1" => address.Line1,
        "address_2" => address.Line2,
        "city" => address.City,
        "state" => address.State,
        _ => address.Postcode,
    };
}
