using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using CoCart.Application.Imports;

namespace CoCart.Infrastructure.Importing.WooCommerce.Live;

/// <summary>Shows the shop's key: as it is where nobody listens, by a signature (OAuth 1.0a, HMAC-SHA256) over plain HTTP.</summary>
internal sealed class ShopSignature(ShopKey key, TimeProvider clock)
{
    public HttpRequestMessage Sign(Uri address)
    {
        var isSafe = address.Scheme == Uri.UriSchemeHttps || address.IsLoopback;
        var request = new HttpRequestMessage(HttpMethod.Get, isSafe ? address : Signed(address));
        if (isSafe)
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{key.Key}:{key.Secret}")));

        return request;
    }

    private Uri Signed(Uri address)
    {
        var parameters = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => (Name: Uri.UnescapeDataString(pair[0]), Value: Uri.UnescapeDataString(pair.ElementAtOrDefault(1) ?? "")))
            .Concat((IEnumerable<(string Name, string Value)>)
            [
                ("oauth_consumer_key", key.Key),
                ("oauth_nonce", Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))),
                ("oauth_signature_method", "HMAC-SHA256"),
                ("oauth_timestamp", clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
            ])
            .Select(pair => (Name: Uri.EscapeDataString(pair.Name), Value: Uri.EscapeDataString(pair.Value)))
            .OrderBy(pair => pair.Name, StringComparer.Ordinal)
            .ThenBy(pair => pair.Value, StringComparer.Ordinal)
            .Select(pair => $"{pair.Name}={pair.Value}");
        var query = string.Join('&', parameters);
        var place = address.GetLeftPart(UriPartial.Path);
        var text = $"GET&{Uri.EscapeDataString(place)}&{Uri.EscapeDataString(query)}";
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes($"{key.Secret}&"), Encoding.UTF8.GetBytes(text));

        return new Uri($"{place}?{query}&oauth_signature={Uri.EscapeDataString(Convert.ToBase64String(signature))}");
    }
}
