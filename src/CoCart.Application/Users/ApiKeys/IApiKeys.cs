using CoCart.Domain.Customers;

namespace CoCart.Application.Users.ApiKeys;

/// <summary>Keys that programs show instead of a user's password, in WooCommerce's form: <c>ck_…</c> names it, <c>cs_…</c> proves it.</summary>
public interface IApiKeys
{
    /// <summary>A new key for a user; its secret is told this once.</summary>
    Task<NewApiKey> CreateAsync(int userId, string description, ApiScopes scopes, CancellationToken cancellationToken);

    /// <summary>All keys, oldest first.</summary>
    Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Takes a key back at once; false if there is no such.</summary>
    Task<bool> RevokeAsync(int id, CancellationToken cancellationToken);

    /// <summary>What stands behind a consumer key; none: it is not known, or its user is gone.</summary>
    Task<ApiKeyHolder?> FindAsync(string consumerKey, CancellationToken cancellationToken);

    /// <summary>The secret is the key's own; compared in constant time.</summary>
    bool IsSecret(ApiKeyHolder holder, string consumerSecret);

    /// <summary>What requests are signed with; none: the key is older than the server's present secret and cannot sign.</summary>
    string? SecretOf(ApiKeyHolder holder, string consumerKey);

    /// <summary>Notes a signed request; false if it was taken before.</summary>
    Task<bool> TakeNonceAsync(ApiKeyHolder holder, string nonce, DateTimeOffset until, CancellationToken cancellationToken);
}

/// <summary>A key as it is listed.</summary>
/// <param name="Id">Its number.</param>
/// <param name="UserId">Whose rights it has.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Scopes">What of these rights.</param>
/// <param name="Ending">Last letters of the consumer key.</param>
/// <param name="CreatedAt">When it was made.</param>
public sealed record ApiKey(int Id, int UserId, string Description, ApiScopes Scopes, string Ending, DateTimeOffset CreatedAt);

/// <summary>A key that was just made.</summary>
/// <param name="Key">As it is listed.</param>
/// <param name="ConsumerKey">Names the key.</param>
/// <param name="ConsumerSecret">Proves it.</param>
public sealed record NewApiKey(ApiKey Key, string ConsumerKey, string ConsumerSecret);

/// <summary>A key in use.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Account">Whose rights it has.</param>
/// <param name="Scopes">What of these rights.</param>
/// <param name="SecretHash">Digest of its secret.</param>
public sealed record ApiKeyHolder(int Id, CustomerAccount Account, ApiScopes Scopes, string SecretHash);
