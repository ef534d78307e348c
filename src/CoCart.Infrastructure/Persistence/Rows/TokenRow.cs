namespace CoCart.Infrastructure.Persistence.Rows;

/// <summary>A pair of tokens that was handed out.</summary>
internal sealed class TokenRow
{
    /// <summary>Name of the pair, a claim of its access token.</summary>
    public required string Id { get; init; }

    public int UserId { get; init; }

    /// <summary>SHA-256 of the refresh token.</summary>
    public required string RefreshHash { get; init; }

    /// <summary>Unix milliseconds, as the ones below.</summary>
    public long CreatedAt { get; init; }

    /// <summary>End of the refresh token.</summary>
    public long ExpiresAt { get; init; }

    /// <summary>The refresh token was used then, and the access token ended; none: both are good.</summary>
    public long? UsedAt { get; set; }
}
