namespace CoCart.Infrastructure.Persistence.Rows;

/// <summary>A key that a program shows instead of a user's password.</summary>
internal sealed class ApiKeyRow
{
    public int Id { get; init; }

    /// <summary>Whose rights it has.</summary>
    public int UserId { get; init; }

    public required string Description { get; init; }

    /// <summary>What of these rights, as bits.</summary>
    public int Scopes { get; init; }

    /// <summary>SHA-256 of the consumer key.</summary>
    public required string KeyHash { get; init; }

    /// <summary>SHA-256 of the consumer secret.</summary>
    public required string SecretHash { get; init; }

    /// <summary>Last letters of the consumer key, to tell keys apart.</summary>
    public required string Ending { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long CreatedAt { get; init; }
}

/// <summary>A signed request that was taken; the same one is not taken again.</summary>
internal sealed class NonceRow
{
    public int KeyId { get; init; }

    public required string Nonce { get; init; }

    /// <summary>Unix milliseconds: from then on the request is too old anyway.</summary>
    public long Until { get; init; }
}
