namespace CoCart.Application.Idempotency;

/// <summary>Answers of requests that were done already, until their time is over.</summary>
public interface IKeptAnswers
{
    /// <summary>The answer that was given under a key; none: the key is new. Throws where the key was used for another request.</summary>
    Task<ReadOnlyMemory<byte>?> FindAsync(RequestKey key, CancellationToken cancellationToken);

    /// <summary>Runs work of which nothing is stored if it fails, whatever else is stored with it.</summary>
    Task<TResult> AttemptAsync<TResult>(Func<Task<TResult>> work, CancellationToken cancellationToken);

    /// <summary>Keeps an answer in the transaction that keeps what the request has done; outside of one it is not kept.</summary>
    Task KeepAsync(RequestKey key, ReadOnlyMemory<byte> answer, CancellationToken cancellationToken);
}
