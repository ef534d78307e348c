using CoCart.Domain.Carts;

namespace CoCart.Application.Common.Messaging;

/// <summary>What one request changes, stored together or not at all.</summary>
public interface IUnitOfWork
{
    /// <summary>Something that was read has changed since.</summary>
    bool HasChanges { get; }

    /// <summary>Several requests are one piece of work: none of them commits by itself.</summary>
    bool IsShared { get; set; }

    /// <summary>All carts in use as they are now, to come back to.</summary>
    IReadOnlyList<CartMark> Mark();

    /// <summary>Brings back what was marked.</summary>
    void Undo(IReadOnlyList<CartMark> marks);

    /// <summary>
    /// Runs the work on fresh data and stores what it changed, in one transaction; it answers only when that is on disk.
    /// Throws <see cref="ConcurrencyConflictException"/> if somebody else changed the same cart meanwhile.
    /// </summary>
    Task<TResponse> CommitAsync<TResponse>(Func<Task<TResponse>> work, CancellationToken cancellationToken);
}

/// <summary>A cart at some point of a piece of work.</summary>
/// <param name="State">All that it remembers.</param>
/// <param name="IsChanged">It differs from what was stored.</param>
/// <param name="IsRemoved">It is to be deleted.</param>
public sealed record CartMark(CartState State, bool IsChanged, bool IsRemoved);

/// <summary>Somebody else changed the same cart first; nothing was stored.</summary>
public sealed class ConcurrencyConflictException(Exception? cause = null) : Exception("The cart was changed by somebody else.", cause);
