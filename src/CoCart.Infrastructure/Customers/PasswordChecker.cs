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

namespace CoCart.Infrastructure.Customers;

/// <summary>
/// Checks passwords against their hashes. A right one is remembered for as long as the store stands unchanged, an hour at
/// most, under a digest that only this process can make: the slow hash is worked out once, not with every request.
/// </summary>
internal sealed class PasswordChecker(IDbContextFactory<CartDbContext> contexts, CatalogCache cache) : IPasswordChecker
{
    private static readonly PasswordHasher<object> Hasher = new();
    private static readonly object Nobody = new();

    /// <summary>Checked for unknown logins, so that they take as long as known ones.</summary>
    private static readonly Lazy<string> AnyHash = new(() => Hash("no password at all"));

    private readonly byte[] _secret = RandomNumberGenerator.GetBytes(32);

    public static string Hash(string password) => Hasher.HashPassword(Nobody, password);

    public static bool IsRight(string hash, string password) =>
        Hasher.VerifyHashedPassword(Nobody, hash, password) is not PasswordVerificationResult.Failed;

    public ValueTask<CustomerAccount?> CheckAsync(string login, string password, CancellationToken cancellationToken)
    {
        var digest = Digest(login, password);

        return cache.Current.Customers.TryFind<CustomerAccount>(digest, out var customer)
            ? ValueTask.FromResult(customer)
            : VerifyAsync(login, password, digest, cancellationToken);
    }

    private async ValueTask<CustomerAccount?> VerifyAsync(string login, string password, string digest, CancellationToken cancellationToken)
    {
        var generation = cache.Current;
        var row = await FindAsync(login.Trim().ToLowerInvariant(), cancellationToken);
        var isRight = IsRight(row?.PasswordHash ?? AnyHash.Value, password);
        if (row?.PasswordHash is null || !isRight)
            return null;

        var customer = CustomerDocuments.Of(JsonDocument.Parse(row.Document).RootElement);
        generation.Customers.Keep(digest, customer);

        return customer;
    }

    private async Task<UserRow?> FindAsync(string login, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        return await context.Users.AsNoTracking()
            .Where(row => row.Login == login || row.Email == login)
            .OrderBy(row => row.Login == login ? 0 : 1)
            .FirstOrDefaultAsync(cancellationToken);
    }

    private string Digest(string login, string password) =>
        Convert.ToHexString(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes($"{login}\0{password}")));
}
