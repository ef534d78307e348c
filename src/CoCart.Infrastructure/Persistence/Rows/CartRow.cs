namespace CoCart.Infrastructure.Persistence.Rows;

/// <summary>A stored cart: what is looked up are columns, the rest is one document.</summary>
internal sealed class CartRow
{
    public long Id { get; init; }

    public required string Key { get; init; }

    public int? CustomerId { get; init; }

    public required byte[] Contents { get; init; }

    /// <summary>Raised and checked by every change.</summary>
    public long Version { get; init; }

    /// <summary>Unix milliseconds, as the two below.</summary>
    public long CreatedAt { get; init; }

    public long UpdatedAt { get; init; }

    public long ExpiresAt { get; init; }

    /// <summary>Who made the cart first.</summary>
    public required string Source { get; init; }
}
