using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoCart.Api.Common.Faces;
using CoCart.Application.Carts;
using CoCart.Domain.Carts;
using Microsoft.Extensions.Options;

namespace CoCart.Api.Common.Sessions;

/// <summary>
/// The cookie that carries a guest's cart key: <c>key||expiration||expiring||signature</c>. Without a configured secret
/// each process signs with its own, and cookies end with it; carts do not.
/// </summary>
internal sealed class CartCookies(IOptions<CartOptions> options)
{
    private readonly byte[] _secret = options.Value.CookieSecret is { Length: > 0 } secret
        ? Encoding.UTF8.GetBytes(secret)
        : RandomNumberGenerator.GetBytes(32);

    /// <summary>After something was put into the cart: the cart's cookie, and those that web shops look at.</summary>
    public static void Write(HttpContext context, CartSession session, string hash)
    {
        var plain = new CookieOptions { Path = "/" };
        context.Response.Cookies.Append("woocommerce_items_in_cart", "1", plain);
        context.Response.Cookies.Append("woocommerce_cart_hash", hash, plain);
        Write(context, session);
    }

    /// <summary>Takes the cart's cookie back.</summary>
    public static void Expire(HttpContext context) => context.Response.Cookies.Append(Name(context.Request), "deleted", new CookieOptions
    {
        Path = "/",
        Expires = DateTimeOffset.UnixEpoch,
        MaxAge = TimeSpan.Zero,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
    });

    public static void Write(HttpContext context, CartSession session)
    {
        var cookies = context.RequestServices.GetRequiredService<CartCookies>();
        var now = DateTimeOffset.UtcNow;
        context.Response.Cookies.Append(Name(context.Request), cookies.Value(session.Identity.Key.Value, now), new CookieOptions
        {
            Path = "/",
            Expires = now + CartLifetime.Full,
            MaxAge = CartLifetime.Full,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
    }

    /// <summary>
    /// The key of a request's cookie; none: there is no cookie, or it is not ours, or it is over, or a page elsewhere
    /// uses the browser of whoever has it to change something.
    /// </summary>
    public string? Read(HttpRequest request)
    {
        if (IsForeignChange(request) || !request.Cookies.TryGetValue(Name(request), out var value) || value.Split("||") is not [var key, var expiration, var expiring, var signature])
            return null;

        var isOurs = CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(Signature(key, expiration, expiring)), Encoding.UTF8.GetBytes(signature));
        var isAlive = long.TryParse(expiration, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && end > DateTimeOffset.UtcNow.ToUnixTimeSeconds();

        return isOurs && isAlive ? key : null;
    }

    private static bool IsForeignChange(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsOptions(request.Method)
        && request.Headers.Origin is [{ Length: > 0 } origin]
        && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase))
        && !request.HttpContext.Exchange().Cors.Names(origin);

    private static string Name(HttpRequest request)
    {
        var site = Encoding.UTF8.GetBytes($"{request.Scheme}://{request.Host}");

        return $"wp_cocart_session_{Convert.ToHexStringLower(MD5.HashData(site))}";
    }

    private string Value(string key, DateTimeOffset now)
    {
        var expiration = Seconds(now + CartLifetime.Full);
        var expiring = Seconds(now + CartLifetime.UntilExpiring);

        return $"{key}||{expiration}||{expiring}||{Signature(key, expiration, expiring)}";
    }

    private string Signature(string key, string expiration, string expiring) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes($"{key}|{expiration}|{expiring}")));

    private static string Seconds(DateTimeOffset moment) => moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
