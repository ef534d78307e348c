namespace CoCart.Application.Sessions;

/// <summary>The stored carts as a list.</summary>
public interface ISessionList
{
    /// <summary>Carts that have not expired, in the order they were stored.</summary>
    /// <param name="offset">How many to leave out first.</param>
    /// <param name="count">How many at most; none: all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<SessionPage> ReadAsync(int offset, int? count, CancellationToken cancellationToken);
}

/// <summary>Part of a list of carts.</summary>
/// <param name="Sessions">The carts of the page.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record SessionPage(IReadOnlyList<SessionSummary> Sessions, int Total);

/// <summary>A stored cart as it is listed.</summary>
/// <param name="Id">Number of the stored row.</param>
/// <param name="Key">A guest's key, or the customer's number.</param>
/// <param name="FirstName">The customer's, if it is known.</param>
/// <param name="LastName">The customer's, if it is known.</param>
/// <param name="Email">The customer's, if it is known.</param>
/// <param name="CreatedAt">When it was first stored.</param>
/// <param name="ExpiresAt">When it is gone.</param>
/// <param name="Source">Who made it.</param>
public sealed record SessionSummary(
    long Id, string Key, string FirstName, string LastName, string Email, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, string Source);
