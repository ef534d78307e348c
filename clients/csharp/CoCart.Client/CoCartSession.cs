using System.Net.Http.Headers;
using System.Text;

namespace CoCart.Client;

/// <summary>Whose requests these are: the cart of a guest, or somebody who is signed in.</summary>
/// <param name="keys">Where the key of a guest's cart is kept.</param>
public sealed class CoCartSession(ICartKeyStore keys)
{
    private const string CartKey = "Cart-Key";
    private const string IdempotencyKey = "Idempotency-Key";

    /// <summary>Where the key of a guest's cart is kept.</summary>
    public ICartKeyStore Keys { get; } = keys;

    /// <summary>Proves who sends the requests; none: a guest.</summary>
    public AuthenticationHeaderValue? Authorization { get; set; }

    /// <summary>
    /// Requests are a user's, by login (or e-mail address) and password, or a program's, by consumer key and secret. The next answer makes
    /// the guest's cart part of the user's.
    /// </summary>
    public void SignIn(string login, string password) =>
        Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{login}:{password}")));

    /// <summary>Requests are a user's, by a token of the server.</summary>
    public void SignIn(string token) => Authorization = new AuthenticationHeaderValue("Bearer", token);

    /// <summary>Requests are a guest's again, who starts with an empty cart.</summary>
    public void SignOut() => Authorization = null;

    /// <summary>
    /// A request gets a key of its own, unless the caller gave it one: sent twice, by whatever lies in between, it is done once. Where nothing is
    /// changed the server ignores it; version 1 restores lines by GET.
    /// </summary>
    internal async Task SignAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = Authorization;
        if (await Keys.GetAsync(cancellationToken).ConfigureAwait(false) is { Length: > 0 } key)
            request.Headers.TryAddWithoutValidation(CartKey, key);
        if (!request.Headers.Contains(IdempotencyKey))
            request.Headers.TryAddWithoutValidation(IdempotencyKey, Guid.NewGuid().ToString());
    }

    /// <summary>A guest's cart is known by the key that was answered; one that became part of a user's cart is no more.</summary>
    internal async Task LearnAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
            return;

        var known = await Keys.GetAsync(cancellationToken).ConfigureAwait(false);
        var key = Authorization is null ? Announced(response) ?? known : null;
        if (key != known)
            await Keys.SetAsync(key, cancellationToken).ConfigureAwait(false);
    }

    private static string? Announced(HttpResponseMessage response) =>
        response.Headers.TryGetValues(CartKey, out var values) ? values.FirstOrDefault() : null;
}
