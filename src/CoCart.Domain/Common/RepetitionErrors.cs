namespace CoCart.Domain.Common;

/// <summary>Why a request that is to be done once is refused.</summary>
public static class RepetitionErrors
{
    /// <summary>The key was used for something else.</summary>
    public static DomainException KeyReused() => new("idempotency_key_reused", "This Idempotency-Key was used for another request: a new request needs a new key.");

    /// <summary>The first request with the key is still being handled.</summary>
    public static DomainException InProgress() => new("idempotency_in_progress", "The first request with this Idempotency-Key has not been answered yet: ask again in a moment.");
}
