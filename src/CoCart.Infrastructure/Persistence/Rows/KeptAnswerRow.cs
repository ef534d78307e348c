namespace CoCart.Infrastructure.Persistence.Rows;

/// <summary>The answer that a request with a key was given.</summary>
internal sealed class KeptAnswerRow
{
    /// <summary>Digest of key, caller and cart.</summary>
    public required string Id { get; init; }

    /// <summary>Digest of what was asked.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Compressed, and readable only with the client's key.</summary>
    public required byte[] Answer { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public required long ExpiresAt { get; init; }
}
