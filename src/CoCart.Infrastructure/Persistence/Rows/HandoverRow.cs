namespace CoCart.Infrastructure.Persistence.Rows;

/// <summary>A link that moves a cart to the web shop once.</summary>
internal sealed class HandoverRow
{
    /// <summary>SHA-256 of the link's token.</summary>
    public required string TokenHash { get; init; }

    public required string CartKey { get; init; }

    public bool KeepsCart { get; init; }

    public bool Notifies { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long ExpiresAt { get; init; }
}
