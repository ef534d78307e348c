using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Domain.Customers;

namespace CoCart.Api.V2.Carts;

/// <summary>Changes of the addresses, of the namespace <c>update-customer</c>; what is not sent stays.</summary>
[RestRequest]
public sealed record CustomerFields
{
    /// <summary>Billing: first name.</summary>
    [RestName("first_name")]
    public string? FirstName { get; init; }

    /// <summary>Billing: last name.</summary>
    [RestName("last_name")]
    public string? LastName { get; init; }

    /// <summary>Billing: company.</summary>
    [RestName("company")]
    public string? Company { get; init; }

    /// <summary>Billing: Code of the country, as <c>GB</c>.</summary>
    [RestName("country")]
    [Example("\"GB\"")]
    public string? Country { get; init; }

    /// <summary>Billing: address 1.</summary>
    [RestName("address_1")]
    public string? Address1 { get; init; }

    /// <summary>Billing: address 2.</summary>
    [RestName("address_2")]
    public string? Address2 { get; init; }

    /// <summary>Billing: city.</summary>
    [RestName("city")]
    public string? City { get; init; }

    /// <summary>Billing: Code of the state within its country.</summary>
    [RestName("state")]
    public string? State { get; init; }

    /// <summary>Billing: postcode.</summary>
    [RestName("postcode")]
    [Example("\"SW1A 1AA\"")]
    public string? Postcode { get; init; }

    /// <summary>Billing: phone.</summary>
    [RestName("phone")]
    public string? Phone { get; init; }

    /// <summary>Billing: email.</summary>
    [RestName("email")]
    public string? Email { get; init; }

    /// <summary>Shipping: first name.</summary>
    [RestName("s_first_name")]
    public string? ShippingFirstName { get; init; }

    /// <summary>Shipping: last name.</summary>
    [RestName("s_last_name")]
    public string? ShippingLastName { get; init; }

    /// <summary>Shipping: company.</summary>
    [RestName("s_company")]
    public string? ShippingCompany { get; init; }

    /// <summary>Shipping: Code of the country, as <c>GB</c>.</summary>
    [RestName("s_country")]
    public string? ShippingCountry { get; init; }

    /// <summary>Shipping: address 1.</summary>
    [RestName("s_address_1")]
    public string? ShippingAddress1 { get; init; }

    /// <summary>Shipping: address 2.</summary>
    [RestName("s_address_2")]
    public string? ShippingAddress2 { get; init; }

    /// <summary>Shipping: city.</summary>
    [RestName("s_city")]
    public string? ShippingCity { get; init; }

    /// <summary>Shipping: Code of the state within its country.</summary>
    [RestName("s_state")]
    public string? ShippingState { get; init; }

    /// <summary>Shipping: postcode.</summary>
    [RestName("s_postcode")]
    public string? ShippingPostcode { get; init; }

    /// <summary>The goods go to another address than the bill; without it, and without shipping fields, both are one.</summary>
    public bool ShipToDifferentAddress { get; init; }

    internal AddressChange ToBilling() => new()
    {
        FirstName = FirstName,
        LastName = LastName,
        Company = Company,
        Country = Country,
        Line1 = Address1,
        Line2 = Address2,
        City = City,
        State = State,
        Postcode = Postcode,
        Phone = Phone,
        Email = Email,
    };

    internal AddressChange ToShipping() => new()
    {
        FirstName = ShippingFirstName,
        LastName = ShippingLastName,
        Company = ShippingCompany,
        Country = ShippingCountry,
        Line1 = ShippingAddress1,
        Line2 = ShippingAddress2,
        City = ShippingCity,
        State = ShippingState,
        Postcode = ShippingPostcode,
    };
}
