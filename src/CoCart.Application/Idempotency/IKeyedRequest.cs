namespace CoCart.Application.Idempotency;

/// <summary>A request that is to be done once.</summary>
public interface IKeyedRequest
{
    /// <summary>It does nothing outside the transaction of the carts, so that it may be rehearsed.</summary>
    bool IsRehearsable { get; }

    /// <summary>Does it up to its answer, ready to be sent. It may be done again, from fresh data.</summary>
    Task<KeyedOutcome> RunAsync(CancellationToken cancellationToken);
}

/// <summary>What came of a request.</summary>
/// <param name="Answer">The whole answer, byte for byte.</param>
/// <param name="IsRefused">Nothing of what was asked is to be done.</param>
/// <param name="IsFinal">Whoever asks again gets the same; else it is worth trying again.</param>
public sealed record KeyedOutcome(ReadOnlyMemory<byte> Answer, bool IsRefused, bool IsFinal);
