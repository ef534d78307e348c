namespace CoCart.Api.Common.Authentication;

/// <summary>What a signed request says of its signature.</summary>
/// <param name="ConsumerKey">Names the key.</param>
/// <param name="Signature">The signature, in base 64.</param>
/// <param name="Method">How it was made.</param>
/// <param name="Timestamp">When, in Unix seconds.</param>
/// <param name="Nonce">Makes the request one of a kind.</param>
/// <param name="FromHeader">All of them that came in the header, decoded; empty: they are in the query.</param>
internal sealed record OAuthParameters(
    string ConsumerKey, string Signature, string Method, string Timestamp, string Nonce, IReadOnlyList<KeyValuePair<string, string>> FromHeader)
{
    private const string Scheme = "OAuth ";

    /// <summary>From the Authorization header, else from the query; none: the request is not signed.</summary>
    public static OAuthParameters? Read(HttpRequest request)
    {
        if (request.Headers.Authorization is [{ } header] && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            var pairs = Pairs(header[Scheme.Length..]);
            return Of(name => pairs.FirstOrDefault(pair => pair.Key == name).Value ?? "", pairs);
        }

        return request.QueryString.HasValue && request.Query.ContainsKey("oauth_consumer_key") ? Of(name => request.Query[name].ToString(), []) : null;
    }

    private static OAuthParameters Of(Func<string, string> find, IReadOnlyList<KeyValuePair<string, string>> header) => new(
        find("oauth_consumer_key"), find("oauth_signature"), find("oauth_signature_method"), find("oauth_timestamp"), find("oauth_nonce"), header);

    private static List<KeyValuePair<string, string>> Pairs(string header) =>
    [
        .. header.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', 2))
            .Where(part => part.Length is 2)
            .Select(part => KeyValuePair.Create(Uri.UnescapeDataString(part[0]), Uri.UnescapeDataString(part[1].Trim('"')))),
    ];
}
