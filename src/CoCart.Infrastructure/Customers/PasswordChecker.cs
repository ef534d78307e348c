using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CoCart.Domain.Customers;
using CoCart.Infrastructure.Catalog;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace CoCart.Infrastructure.Customers;

/// <summary>
/// Checks passwords against their hashes. Whose a right one is is remembered for as long as the store stands unchanged; that it belongs to a
/// hash, for an hour. Both under a digest that only this process can make: the slow hash is worked out once, not with every request.
/// </summary>
internal sealed class PasswordChecker(IDbContextFactory<CartDbContext> contexts, CatalogCache cache) : IPasswordChecker, IDisposable
{
    private const int MostRemembered = 100_000;

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>Checked for unknown logins, so that they take as long as known ones.</summary>
    private static readonly Lazy<string> AnyHash = new(() => PasswordHashes.Of("no password at all"));

    private readonly byte[] _secret = RandomNumberGenerator.GetBytes(32);
    private readonly MemoryCache _right = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    public bool TryRecall(string login, string password, out CustomerAccount? customer) =>
        cache.Current.Customers.TryFind(Digest(login, password), out customer);

    public void Dispose() => _right.Dispose();

    public async ValueTask<CustomerAccount?> CheckAsync(string login, string password, CancellationToken cancellationToken)
    {
        var generation = cache.Current;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.FindUserAsync(login, cancellationToken);
        var result = Check(row?.PasswordHash ?? AnyHash.Value, password);
        if (row?.PasswordHash is null || result is PasswordVerificationResult.Failed)
            return null;
        if (result is PasswordVerificationResult.SuccessRehashNeeded)
            await RehashAsync(context, row, password, cancellationToken);

        var customer = CustomerDocuments.Of(JsonDocument.Parse(row.Document).RootElement);
        generation.Customers.Keep(Digest(login, password), customer);

        return customer;
    }

    private PasswordVerificationResult Check(string hash, string password)
    {
        var digest = Digest(hash, password);
        if (_right.TryGetValue(digest, out _))
            return PasswordVerificationResult.Success;

        var result = PasswordHashes.Check(hash, password);
        if (result is PasswordVerificationResult.Success)
            _right.Set(digest, true, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Lifetime });

        return result;
    }

    /// <summary>A hash that came from elsewhere is replaced by one of ours, unless it has been changed meanwhile.</summary>
    private static async Task RehashAsync(CartDbContext context, UserRow row, string password, CancellationToken cancellationToken)
    {
        var (old, hash) = (row.PasswordHash, PasswordHashes.Of(password));

        await context.Users
            .Where(user => user.Id == row.Id && user.PasswordHash == old)
            .ExecuteUpdateAsync(user => user.SetProperty(known => known.PasswordHash, hash), cancellationToken);
    }

    private string Digest(string owner, string password) =>
        Convert.ToHexString(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes($"{owner}\0{password}")));
}
