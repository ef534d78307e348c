using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoCart.Api.Common.Faces;
using CoCart.Application.Carts;
using CoCart.Application.Common.Signing;
using CoCart.Domain.Carts;
using Microsoft.Extensions.Primitives;

namespace CoCart.Api.Common.Sessions;

/// <summary>The cookie that carries a guest's cart key: <c>key||expiration||expiring||signature</c>.</summary>
internal sealed class CartCookies(ISigningKeys keys, CartClock clock) : IDisposable
{
    /// <summary>The two bars between the parts of the value, escaped.</summary>
    private const string Bars = "%7C%7C";

    /// <summary>Making one takes longer than signing; they are not for two threads at once.</summary>
    private readonly ThreadLocal<IncrementalHash> _signer = new(() => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, keys.KeyFor("cart-cookies")));

    /// <summary>The name of the cookie of the site that was asked for last: nearly always that of the next request, too.</summary>
    private static SiteName _last = new("", "", "");

    /// <summary>After something was put into the cart: the cart's cookie, and those that web shops look at.</summary>
    public static void Write(HttpContext context, CartSession session, string hash)
    {
        context.Response.Headers.Append("Set-Cookie", new StringValues(
            ["woocommerce_items_in_cart=1; path=/", $"woocommerce_cart_hash={hash}; path=/", OfCart(context, session.Identity, isPage: false)]));
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

    /// <summary>Hands out the cookie of a cart; one that a page of the web shop hands out is out of reach for scripts.</summary>
    public static void Write(HttpContext context, CartIdentity cart, bool isPage = false) =>
        context.Response.Headers.Append("Set-Cookie", OfCart(context, cart, isPage));

    /// <summary>
    /// The key of a request's cookie; none: there is no cookie, or it is not ours, or it is over, or a page elsewhere
    /// uses the browser of whoever has it to change something.
    /// </summary>
    public string? Read(HttpRequest request)
    {
        if (request.Headers.Cookie.Count is 0 || IsForeignChange(request) || !request.Cookies.TryGetValue(Name(request), out var value) || value.Split("||") is not [var key, var expiration, var expiring, var signature])
            return null;

        var isOurs = CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(Signature($"{key}|{expiration}|{expiring}")), Encoding.UTF8.GetBytes(signature));
        var isAlive = long.TryParse(expiration, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && end > DateTimeOffset.UtcNow.ToUnixTimeSeconds();

        return isOurs && isAlive ? key : null;
    }

    public void Dispose() => _signer.Dispose();

    /// <summary>Browsers name the page's origin; with an image's GET they tell at least that it is another site's.</summary>
    private static bool IsForeignChange(HttpRequest request) => request.HttpContext.IsChange()
        && (request.Headers.Origin is [{ Length: > 0 } origin] ? IsForeign(origin, request) : request.Headers["Sec-Fetch-Site"] == "cross-site");

    private static bool IsForeign(string origin, HttpRequest request) =>
        !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase))
        && !request.HttpContext.Exchange().Cors.Names(origin);

    private static string OfCart(HttpContext context, CartIdentity cart, bool isPage)
    {
        var cookies = context.RequestServices.GetRequiredService<CartCookies>();
        var (now, lifetime) = (DateTimeOffset.UtcNow, cookies.LifetimeOf(cart));
        var (expiration, expiring) = ((now + lifetime.Full).ToUnixTimeSeconds(), (now + lifetime.UntilExpiring).ToUnixTimeSeconds());
        var signature = cookies.Signature(string.Create(CultureInfo.InvariantCulture, $"{cart.Key.Value}|{expiration}|{expiring}"));

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Name(context.Request)}={Uri.EscapeDataString(cart.Key.Value)}{Bars}{expiration}{Bars}{expiring}{Bars}{signature}; expires={now + lifetime.Full:R}; max-age={(long)lifetime.Full.TotalSeconds}; path=/{(context.Request.IsHttps ? "; secure" : "")}; samesite=lax{(isPage ? "; httponly" : "")}");
    }

    private static string Name(HttpRequest request)
    {
        var last = _last;
        if (last.Scheme == request.Scheme && last.Host == request.Host.Value)
            return last.Name;

        var site = Encoding.UTF8.GetBytes($"{request.Scheme}://{request.Host}");
        _last = last = new SiteName(request.Scheme, request.Host.Value, $"wp_cocart_session_{Convert.ToHexStringLower(MD5.HashData(site))}");

        return last.Name;
    }

    private CartLifetime LifetimeOf(CartIdentity cart) => clock.LifetimeOf(cart.CustomerId);

    private string Signature(string signed)
    {
        var signer = _signer.Value!;
        signer.AppendData(Encoding.UTF8.GetBytes(signed));

        return Convert.ToHexStringLower(signer.GetHashAndReset());
    }

    private sealed record SiteName(string Scheme, string? Host, string Name);
}
