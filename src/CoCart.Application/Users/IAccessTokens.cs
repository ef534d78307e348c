using CoCart.Domain.Customers;

namespace CoCart.Application.Users;

/// <summary>Tokens that stand for a login and its password.</summary>
public interface IAccessTokens
{
    /// <summary>Tokens are made and taken: keys are configured.</summary>
    bool IsOffered { get; }

    /// <summary>New tokens for a user; the oldest of too many are taken back.</summary>
    Task<TokenPair> IssueAsync(CustomerAccount account, CancellationToken cancellationToken);

    /// <summary>Whose token it is; none: forged, expired or taken back.</summary>
    Task<CustomerAccount?> VerifyAsync(string token, CancellationToken cancellationToken);

    /// <summary>
    /// New tokens for a refresh token, which is used up by that; none: unknown, expired, or used before. Who uses one
    /// twice has stolen it or was stolen from: then all tokens of the user are taken back.
    /// </summary>
    Task<TokenPair?> RefreshAsync(string refreshToken, CancellationToken cancellationToken);

    /// <summary>Takes back all tokens of a user.</summary>
    Task RevokeAsync(int userId, CancellationToken cancellationToken);
}

/// <summary>An access token, and the one that gets the next.</summary>
public sealed record TokenPair(string Access, string Refresh);
