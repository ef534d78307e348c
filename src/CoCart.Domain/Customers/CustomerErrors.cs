using CoCart.Domain.Common;

namespace CoCart.Domain.Customers;

/// <summary>Why a customer's details are not accepted.</summary>
public static class CustomerErrors
{
    public static DomainException UnknownCountry(string code) => new("country_unknown", $"\"{code}\" is no country that the shop knows or ships to.");

    public static DomainException InvalidPostcode(string postcode) => new("postcode_invalid", $"\"{postcode}\" is no postcode.");
}
