namespace CoCart.Domain.Customers;

/// <summary>A place as far as shipping and taxes look at it; what is not known is empty.</summary>
public sealed record Place(string Country, string State, string City, string Postcode)
{
    /// <summary>An address at this place, checked by its rules: an estimate may leave out anything but the country.</summary>
    public Address In(Address address, AddressRules rules) => rules.Change(
        address with { State = "", City = "", Postcode = "" },
        new AddressChange { Country = Country, State = Given(State), City = Given(City), Postcode = Given(Postcode) });

    private static string? Given(string text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
