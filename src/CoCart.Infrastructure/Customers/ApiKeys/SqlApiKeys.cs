using System.Security.Cryptography;
using System.Text;
using CoCart.Application.Common.Signing;
using CoCart.Application.Users.ApiKeys;
using CoCart.Domain.Customers;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Carts;
using CoCart.Infrastructure.Persistence.Providers;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Customers.ApiKeys;

/// <summary>
/// API keys of our tables. Only digests are stored: a secret is made of its consumer key and the server's own secret, so that signatures can
/// be checked without keeping it.
/// </summary>
internal sealed class SqlApiKeys(WritePlace place, ICustomerDirectory customers, ISigningKeys signing, TimeProvider clock) : IApiKeys
{
    private const int KeyBytes = 20;
    private const int EndingLength = 7;
    private const string Purpose = "api-keys";

    public async Task<NewApiKey> CreateAsync(int userId, string description, ApiScopes scopes, CancellationToken cancellationToken)
    {
        var consumerKey = $"ck_{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes))}";
        var consumerSecret = Secret(consumerKey);
        var row = new ApiKeyRow
        {
            UserId = userId,
            Description = description,
            Scopes = (int)scopes,
            KeyHash = Hash(consumerKey),
            SecretHash = Hash(consumerSecret),
            Ending = consumerKey[^EndingLength..],
            CreatedAt = clock.GetUtcNow().ToUnixTimeMilliseconds(),
        };
        await place.UseAsync(
            context =>
            {
                context.Add(row);
                return context.SaveChangesAsync(cancellationToken);
            },
            cancellationToken);

        return new NewApiKey(Key(row), consumerKey, consumerSecret);
    }

    public async Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken)
    {
        var rows = await place.UseAsync(context => context.ApiKeys.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellationToken), cancellationToken);

        return rows.ConvertAll(Key);
    }

    public async Task<bool> RevokeAsync(int id, CancellationToken cancellationToken) =>
        await place.UseAsync(context => context.ApiKeys.Where(row => row.Id == id).ExecuteDeleteAsync(cancellationToken), cancellationToken) > 0;

    public async Task<ApiKeyHolder?> FindAsync(string consumerKey, CancellationToken cancellationToken)
    {
        var hash = Hash(consumerKey);
        var row = await place.UseAsync(
            context => context.ApiKeys.AsNoTracking().FirstOrDefaultAsync(own => own.KeyHash == hash, cancellationToken), cancellationToken);

        return row is not null && await customers.FindAsync(row.UserId, cancellationToken) is { } account
            ? new ApiKeyHolder(row.Id, account, (ApiScopes)row.Scopes, row.SecretHash)
            : null;
    }

    public bool IsSecret(ApiKeyHolder holder, string consumerSecret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(consumerSecret)), Encoding.ASCII.GetBytes(holder.SecretHash));

    public string? SecretOf(ApiKeyHolder holder, string consumerKey)
    {
        var secret = Secret(consumerKey);

        return IsSecret(holder, secret) ? secret : null;
    }

    public async Task<bool> TakeNonceAsync(ApiKeyHolder holder, string nonce, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var row = new NonceRow { KeyId = holder.Id, Nonce = Hash(nonce), Until = until.ToUnixTimeMilliseconds() };
        try
        {
            return await place.UseAsync(context => AddNonceAsync(context, row, now, cancellationToken), cancellationToken) > 0;
        }
        catch (DbUpdateException failure) when (failure.IsDuplicateKey())
        {
            return false;
        }
    }

    private static async Task<int> AddNonceAsync(CartDbContext context, NonceRow row, long now, CancellationToken cancellationToken)
    {
        await context.Nonces.Where(old => old.Until <= now).ExecuteDeleteAsync(cancellationToken);
        context.Add(row);

        return await context.SaveChangesAsync(cancellationToken);
    }

    private string Secret(string consumerKey) =>
        $"cs_{Convert.ToHexStringLower(HMACSHA256.HashData(signing.KeyFor(Purpose), Encoding.UTF8.GetBytes(consumerKey))[..KeyBytes])}";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static ApiKey Key(ApiKeyRow row) =>
        new(row.Id, row.UserId, row.Description, (ApiScopes)row.Scopes, row.Ending, DateTimeOffset.FromUnixTimeMilliseconds(row.CreatedAt));
}
