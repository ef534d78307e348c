namespace CoCart.Domain.Customers;

/// <summary>A postal address; what is not known is empty.</summary>
public sealed record Address
{
    public static readonly Address Empty = new();

    public string FirstName { get; init; } = "";

    public string LastName { get; init; } = "";

    public string Company { get; init; } = "";

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string Country { get; init; } = "";

    public string Line1 { get; init; } = "";

    public string Line2 { get; init; } = "";

    public string City { get; init; } = "";

    /// <summary>The state's code within its country, or its name where the country has no codes.</summary>
    public string State { get; init; } = "";

    public string Postcode { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Email { get; init; } = "";
}
