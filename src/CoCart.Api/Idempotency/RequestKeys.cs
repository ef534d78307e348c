using System.Security.Cryptography;
using System.Text;
using CoCart.Api.Common.Faces;
using CoCart.Application.Common.Signing;
using CoCart.Application.Idempotency;
using Microsoft.Extensions.Primitives;

namespace CoCart.Api.Idempotency;

/// <summary>
/// Tells which requests are the same. All digests are made with the server's secret, so that nobody learns from them what
/// was sent, passwords included.
/// </summary>
internal sealed class RequestKeys(ISigningKeys keys)
{
    private const char Quote = '"';

    private readonly byte[] _secret = keys.KeyFor("idempotency");

    /// <summary>The key of a request, in the way of the draft or without its quotes; what cannot be one is left for the validator.</summary>
    public RequestKey Of(HttpContext context, StringValues sent)
    {
        var text = sent is [{ } only] ? Unquoted(only.Trim()) : "";
        var scope = $"{ScopeOf(context)}\n{text}";

        return new RequestKey(text, Hex($"id\n{scope}"), Fingerprint(context), HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes($"seal\n{scope}")));
    }

    private static string Unquoted(string text) => text is [Quote, .. var inner, Quote] ? inner : text;

    /// <summary>
    /// Whose key it is: the user's or the guest's, for a cart. A guest who has no cart yet is known by the address only, so the
    /// key itself has to be one that nobody else makes up.
    /// </summary>
    private static string ScopeOf(HttpContext context)
    {
        var exchange = context.Exchange();
        var cart = exchange.Session is { IsNew: false } session ? session.Identity.Key.Value : null;

        return exchange.Caller.Account is { } account ? $"user {account.Id} {cart}"
            : cart is null ? $"from {context.Connection.RemoteIpAddress}" : $"guest {cart}";
    }

    private string Fingerprint(HttpContext context)
    {
        var (request, exchange) = (context.Request, context.Exchange());
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _secret);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {exchange.Mount}{request.Path}\n{Asked(request.QueryString)}\n"));
        hash.AppendData(exchange.Parameters.Body is { } body ? body.Bytes.Span : Encoding.UTF8.GetBytes(exchange.Parameters.Fields().GetRawText()));

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>A request that is signed anew is the same request.</summary>
    private static string Asked(QueryString query) => query.HasValue && query.Value.Contains("oauth_", StringComparison.Ordinal)
        ? string.Join('&', query.Value[1..].Split('&').Where(pair => !pair.StartsWith("oauth_", StringComparison.Ordinal)))
        : query.Value?.TrimStart('?') ?? "";

    private string Hex(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes(text)));
}
