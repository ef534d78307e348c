using System.Text.Json.Serialization;
using CoCart.Application.Carts;
using CoCart.Domain.Customers;

namespace CoCart.Api.V1.Carts;

/// <summary>Whose cart it is, and where it goes.</summary>
/// <param name="User">The signed-in user.</param>
/// <param name="Billing">Who pays.</param>
/// <param name="Shipping">Where it goes.</param>
/// <param name="HasCalculatedShipping">The customer has asked for shipping costs to this address.</param>
/// <param name="IsVatExempt"><c>yes</c> or <c>no</c>.</param>
public sealed record CustomerResponse(
    UserResponse User, BillingAddressResponse Billing, ShippingAddressResponse Shipping, bool HasCalculatedShipping, string IsVatExempt)
{
    internal static CustomerResponse Of(CustomerView customer) => new(
        new UserResponse(customer.Account?.Id ?? 0, customer.Account?.FirstName ?? "", customer.Account?.LastName ?? ""),
        BillingAddressResponse.Of(customer.Addresses.Billing),
        ShippingAddressResponse.Of(customer.Addresses.Shipping),
        customer.Addresses.HasCalculatedShipping,
        customer.IsVatExempt ? "yes" : "no");
}

/// <summary>A user.</summary>
/// <param name="Id">0: a guest.</param>
/// <param name="FirstName">Given name.</param>
/// <param name="LastName">Family name.</param>
public sealed record UserResponse([property: JsonPropertyName("ID")] int Id, string FirstName, string LastName);

/// <summary>An address that a bill goes to.</summary>
public sealed record BillingAddressResponse(
    string FirstName,
    string LastName,
    string Company,
    string Email,
    string Phone,
    string Country,
    string State,
    string Postcode,
    string City,
    string Address,
    [property: JsonPropertyName("address_1")] string Line1,
    [property: JsonPropertyName("address_2")] string Line2)
{
    internal static BillingAddressResponse Of(Address address) => new(
        address.FirstName,
        address.LastName,
        address.Company,
        address.Email,
        address.Phone,
        address.Country,
        address.State,
        address.Postcode,
        address.City,
        address.Line1,
        address.Line1,
        address.Line2);
}

/// <summary>An address that goods go to.</summary>
public sealed record ShippingAddressResponse(
    string FirstName,
    string LastName,
    string Company,
    string Country,
    string State,
    string Postcode,
    string City,
    string Address,
    [property: JsonPropertyName("address_1")] string Line1,
    [property: JsonPropertyName("address_2")] string Line2)
{
    internal static ShippingAddressResponse Of(Address address) => new(
        address.FirstName,
        address.LastName,
        address.Company,
        address.Country,
        address.State,
        address.Postcode,
        address.City,
        address.Line1,
        address.Line1,
        address.Line2);
}
