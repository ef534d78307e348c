using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CoCart.Application.Users;
using CoCart.Domain.Customers;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Carts;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CoCart.Infrastructure.Customers.Tokens;

/// <summary>JSON Web Tokens; every pair has a row, so that it can be taken back.</summary>
internal sealed class AccessTokens(
    JwtKeys keys, IOptions<JwtOptions> options, WritePlace place, ICustomerDirectory customers, TimeProvider clock) : IAccessTokens
{
    private const int RefreshBytes = 64;

    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    public bool IsOffered => keys.Current is not null;

    public Task<TokenPair> IssueAsync(CustomerAccount account, CancellationToken cancellationToken) => place.UseAsync(
        async context =>
        {
            var pair = Add(context, account);
            await context.SaveChangesAsync(cancellationToken);
            await TakeBackOldestAsync(context, account.Id, cancellationToken);

            return pair;
        },
        cancellationToken);

    public async Task<CustomerAccount?> VerifyAsync(string token, CancellationToken cancellationToken)
    {
        var result = await Handler.ValidateTokenAsync(token, Parameters());
        if (!result.IsValid || result.SecurityToken is not JsonWebToken verified || Claims(verified) is not { } claims)
            return null;

        var isGood = await place.UseAsync(
            context => context.Tokens.AnyAsync(row => row.Id == claims.Pair && row.UserId == claims.UserId && row.UsedAt == null, cancellationToken), cancellationToken);

        return isGood ? await customers.FindAsync(claims.UserId, cancellationToken) : null;
    }

    public async Task<TokenPair?> RefreshAsync(string refreshToken, CancellationToken cancellationToken)
    {
        var (hash, now) = (Hash(refreshToken), clock.GetUtcNow().ToUnixTimeMilliseconds());
        var row = await place.UseAsync(
            context => context.Tokens.AsNoTracking().FirstOrDefaultAsync(token => token.RefreshHash == hash && token.ExpiresAt > now, cancellationToken), cancellationToken);
        if (row is null || await customers.FindAsync(row.UserId, cancellationToken) is not { } account)
            return null;

        var used = await place.UseAsync(
            context => context.Tokens
                .Where(token => token.Id == row.Id && token.UsedAt == null)
                .ExecuteUpdateAsync(token => token.SetProperty(used => used.UsedAt, now), cancellationToken),
            cancellationToken);
        if (used > 0)
            return await IssueAsync(account, cancellationToken);

        await RevokeAsync(row.UserId, cancellationToken);
        return null;
    }

    public Task RevokeAsync(int userId, CancellationToken cancellationToken) =>
        place.UseAsync(context => context.Tokens.Where(row => row.UserId == userId).ExecuteDeleteAsync(cancellationToken), cancellationToken);

    private TokenPair Add(CartDbContext context, CustomerAccount account)
    {
        var now = clock.GetUtcNow();
        var refresh = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RefreshBytes));
        var pair = $"pat_{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12))}";
        context.Add(new TokenRow
        {
            Id = pair,
            UserId = account.Id,
            RefreshHash = Hash(refresh),
            CreatedAt = now.ToUnixTimeMilliseconds(),
            ExpiresAt = (now + options.Value.RefreshLifetime).ToUnixTimeMilliseconds(),
        });

        return new TokenPair(Sign(account, pair, now), refresh);
    }

    private string Sign(CustomerAccount account, string pair, DateTimeOffset now)
    {
        var user = new Dictionary<string, object> { ["id"] = account.Id, ["username"] = account.Login, ["pat"] = pair };

        return Handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = options.Value.Issuer,
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = (now + options.Value.Lifetime).UtcDateTime,
            Claims = new Dictionary<string, object> { ["data"] = new Dictionary<string, object> { ["user"] = user } },
            SigningCredentials = new SigningCredentials(keys.Current, keys.Algorithm),
        });
    }

    private TokenValidationParameters Parameters() => new()
    {
        ValidIssuer = options.Value.Issuer,
        ValidateAudience = false,
        IssuerSigningKeys = keys.Accepted,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256, SecurityAlgorithms.RsaSha256],
        RequireExpirationTime = true,
        LifetimeValidator = (from, until, _, _) => from <= clock.GetUtcNow().UtcDateTime && until > clock.GetUtcNow().UtcDateTime,
    };

    private static (int UserId, string Pair)? Claims(JsonWebToken token)
    {
        if (!token.TryGetPayloadValue<JsonElement>("data", out var data) || data.ValueKind is not JsonValueKind.Object
            || !data.TryGetProperty("user", out var user) || user.ValueKind is not JsonValueKind.Object
            || !user.TryGetProperty("id", out var id) || !user.TryGetProperty("pat", out var pair))
            return null;

        return int.TryParse(id.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number, pair.ToString()) : null;
    }

    /// <summary>Beside those that are too many, what has expired is deleted.</summary>
    private async Task TakeBackOldestAsync(CartDbContext context, int userId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        await context.Tokens.Where(row => row.UserId == userId && row.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        var tooMany = await context.Tokens.AsNoTracking()
            .Where(row => row.UserId == userId && row.UsedAt == null)
            .OrderByDescending(row => row.CreatedAt)
            .Skip(options.Value.MaxTokens)
            .Select(row => row.Id)
            .ToListAsync(cancellationToken);
        if (tooMany.Count > 0)
            await context.Tokens.Where(row => tooMany.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken);
    }

    private static string Hash(string refreshToken) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(refreshToken)));
}
