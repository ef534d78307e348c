namespace CoCart.Domain.Customers;

/// <summary>A registered customer.</summary>
public sealed record CustomerAccount
{
    public required int Id { get; init; }

    public required string Login { get; init; }

    public required string Email { get; init; }

    public string DisplayName { get; init; } = "";

    public string FirstName { get; init; } = "";

    public string LastName { get; init; } = "";

    /// <summary>URLs of pictures by size in pixels.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Avatars { get; init; } = [];

    public IReadOnlyList<string> Roles { get; init; } = [];

    public Address Billing { get; init; } = Address.Empty;

    public Address Shipping { get; init; } = Address.Empty;

    public bool IsVatExempt { get; init; }
}
