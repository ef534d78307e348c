using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoCart.Api.Common.Errors;
using CoCart.Application.Users.ApiKeys;

namespace CoCart.Api.Common.Authentication;

/// <summary>Checks signed requests: OAuth 1.0a with one leg (RFC 5849), HMAC-SHA256. Each is taken once, within a quarter of an hour.</summary>
internal sealed class OAuthAuthentication(TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    public async ValueTask<Caller> AuthenticateAsync(HttpContext context, OAuthParameters request)
    {
        var (keys, now) = (context.RequestServices.GetRequiredService<IApiKeys>(), clock.GetUtcNow());
        if (await keys.FindAsync(request.ConsumerKey, context.RequestAborted) is not { } holder)
            throw RestException.KeyRefused("The key is not known.");
        if (!IsTimely(request.Timestamp, now) || request.Nonce.Length is 0)
            throw RestException.KeyRefused("The signature's time or nonce is not acceptable.");
        if (keys.SecretOf(holder, request.ConsumerKey) is not { } secret)
            throw RestException.KeyRefused("The key was made with another secret of the server: make a new one.");
        if (!IsSignedBy(secret, context, request))
            throw RestException.KeyRefused("The signature is wrong.");
        if (!await keys.TakeNonceAsync(holder, $"{request.Timestamp} {request.Nonce}", now + Window + Window, context.RequestAborted))
            throw RestException.KeyRefused("This request was taken before.");

        return new Caller(holder.Account, holder.Scopes);
    }

    private static bool IsTimely(string timestamp, DateTimeOffset now) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(now.ToUnixTimeSeconds() - seconds) <= Window.TotalSeconds;

    private static bool IsSignedBy(string secret, HttpContext context, OAuthParameters request)
    {
        if (request.Method is not "HMAC-SHA256")
            throw RestException.KeyRefused("Sign with HMAC-SHA256.");
        var signature = HMACSHA256.HashData(Encoding.ASCII.GetBytes($"{secret}&"), Encoding.ASCII.GetBytes(OAuthBaseString.Of(context, request)));

        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Convert.ToBase64String(signature)), Encoding.UTF8.GetBytes(request.Signature));
    }
}
