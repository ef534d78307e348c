using CoCart.Domain.Common;

namespace CoCart.Domain.Customers;

/// <summary>Why a customer's details are not accepted.</summary>
public static class CustomerErrors
{
    public static DomainException FieldRequired(AddressField field) => new AddressException("address_field_required", $"The address needs this field: {field.Name}.", field);

    public static DomainException UnknownCountry(AddressField field) =>
        new AddressException("country_unknown", $"\"{field.Value}\" is no country that the shop knows or ships to.", field);

    public static DomainException UnknownState(AddressField field) => new AddressException("state_unknown", $"\"{field.Value}\" is no state of this country.", field);

    public static DomainException InvalidPostcode(AddressField field) => new AddressException("postcode_invalid", $"\"{field.Value}\" is no postcode of this country.", field);

    public static DomainException InvalidEmail(AddressField field) => new AddressException("email_invalid", "This is no e-mail address.", field);

    public static DomainException InvalidPhone(AddressField field) => new AddressException("phone_invalid", "This is no phone number.", field);
}
