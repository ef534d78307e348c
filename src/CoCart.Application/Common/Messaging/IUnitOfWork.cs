namespace CoCart.Application.Common.Messaging;

/// <summary>What one request changes, stored together or not at all.</summary>
public interface IUnitOfWork
{
    /// <summary>Something that was read has changed since.</summary>
    bool HasChanges { get; }

    /// <summary>
    /// Runs the work on fresh data and stores what it changed, in one transaction; it answers only when that is on disk.
    /// Throws <see cref="ConcurrencyConflictException"/> if somebody else changed the same cart meanwhile.
    /// </summary>
    Task<TResponse> CommitAsync<TResponse>(Func<Task<TResponse>> work, CancellationToken cancellationToken);
}

/// <summary>Somebody else changed the same cart first; nothing was stored.</summary>
public sealed class ConcurrencyConflictException(Exception? cause = null) : Exception("The cart was changed by somebody else.", cause);
