namespace CoCart.Domain.Customers;

/// <summary>A place as far as shipping and taxes look at it; what is not known is empty.</summary>
public sealed record Place(string Country, string State, string City, string Postcode)
{
    /// <summary>As a change of an address: all four are set.</summary>
    public AddressChange ToChange() => new() { Country = Country, State = State, City = City, Postcode = Postcode };
}
