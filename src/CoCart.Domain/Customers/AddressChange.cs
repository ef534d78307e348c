namespace CoCart.Domain.Customers;

/// <summary>What to change of an address: a member that is not given stays, an empty one is cleared.</summary>
public sealed record AddressChange
{
    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? Company { get; init; }

    /// <summary>ISO 3166-1 alpha-2, in any case.</summary>
    public string? Country { get; init; }

    public string? Line1 { get; init; }

    public string? Line2 { get; init; }

    public string? City { get; init; }

    public string? State { get; init; }

    public string? Postcode { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public bool IsEmpty => this == new AddressChange();

    /// <summary>Country, street and city are given: it is a whole new address, not a correction.</summary>
    public bool NamesAPlace => Country is not null && Line1 is not null && City is not null;

    public Address Apply(Address address) => new()
    {
        FirstName = Given(FirstName) ?? address.FirstName,
        LastName = Given(LastName) ?? address.LastName,
        Company = Given(Company) ?? address.Company,
        Country = Given(Country)?.ToUpperInvariant() ?? address.Country,
        Line1 = Given(Line1) ?? address.Line1,
        Line2 = Given(Line2) ?? address.Line2,
        City = Given(City) ?? address.City,
        State = Given(State) ?? address.State,
        Postcode = Given(Postcode) ?? address.Postcode,
        Phone = Given(Phone) ?? address.Phone,
        Email = Given(Email) ?? address.Email,
    };

    private static string? Given(string? text) => text?.Trim();
}
