using CoCart.Api.Common.Faces;

namespace CoCart.Api.Common.Authentication;

/// <summary>The text of a request that is signed: method, address and parameters of the query, in the normal form of RFC 5849, section 3.4.1.</summary>
internal static class OAuthBaseString
{
    public static string Of(HttpContext context, OAuthParameters signature)
    {
        var exchange = context.Exchange();
        var address = $"{context.Request.Scheme}://{Host(context.Request)}{exchange.SentPath}";

        return string.Join('&', Encode(exchange.SentMethod), Encode(address), Encode(Normal(Parameters(context.Request, signature))));
    }

    private static IEnumerable<KeyValuePair<string, string>> Parameters(HttpRequest request, OAuthParameters signature) => request.Query
        .SelectMany(parameter => parameter.Value, (parameter, value) => KeyValuePair.Create(parameter.Key, value ?? ""))
        .Concat(signature.FromHeader.Where(parameter => parameter.Key is not "realm"))
        .Where(parameter => parameter.Key is not "oauth_signature");

    private static string Normal(IEnumerable<KeyValuePair<string, string>> parameters) => string.Join('&', parameters
        .Select(parameter => (Name: Encode(parameter.Key), Value: Encode(parameter.Value)))
        .OrderBy(parameter => parameter.Name, StringComparer.Ordinal)
        .ThenBy(parameter => parameter.Value, StringComparer.Ordinal)
        .Select(parameter => $"{parameter.Name}={parameter.Value}"));

    /// <summary>The port is named only where it is not the usual one.</summary>
    private static string Host(HttpRequest request)
    {
        var usual = request.IsHttps ? 443 : 80;

        return (request.Host.Port is { } port && port != usual ? $"{request.Host.Host}:{port}" : request.Host.Host).ToLowerInvariant();
    }

    private static string Encode(string text) => Uri.EscapeDataString(text);
}
