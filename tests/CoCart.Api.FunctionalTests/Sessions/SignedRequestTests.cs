using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Idempotency;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Sessions;

/// <summary>Requests signed with OAuth 1.0a, as programs do over plain HTTP.</summary>
[Collection(ServerGroup.Name)]
public sealed class SignedRequestTests(RunningServer server) : IDisposable
{
    private const string Cart = "/wp-json/cocart/v2/cart";

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_signed_request_is_the_users_and_is_taken_once()
    {
        var key = await CreateAsync();
        var signed = Sign("GET", Cart, "fields=cart_key%2Citems&b=2&a=x%20y", key, DateTimeOffset.UtcNow);

        var (first, second) = (await FromElsewhereAsync(HttpMethod.Get, signed), await FromElsewhereAsync(HttpMethod.Get, signed));

        Assert.Equal((HttpStatusCode.OK, "5"), (first.Status, first.Json.Property("cart_key")));
        Assert.Equal((HttpStatusCode.Unauthorized, "woocommerce_rest_authentication_error"), (second.Status, second.Code));
    }

    [Fact]
    public async Task A_signature_may_come_in_the_header()
    {
        var key = await CreateAsync();
        var signed = Sign("POST", $"{Cart}/clear", "", key, DateTimeOffset.UtcNow);
        var parameters = signed.Split('?')[1].Split('&').Select(part => part.Split('=')).Select(part => $"{part[0]}=\"{part[1]}\"");

        var answer = await FromElsewhereAsync(HttpMethod.Post, $"{Cart}/clear", ("Authorization", $"OAuth realm=\"shop\", {string.Join(", ", parameters)}"));

        Assert.Equal((HttpStatusCode.OK, "5"), (answer.Status, answer.Json.Property("cart_key")));
    }

    [Fact]
    public async Task Nothing_but_the_signed_request_is_taken()
    {
        var key = await CreateAsync();
        var now = DateTimeOffset.UtcNow;
        string[] forged =
        [
            Sign("POST", Cart, "", key, now),
            Sign("GET", $"{Cart}/items", "", key, now).Replace("/items", "", StringComparison.Ordinal),
            Sign("GET", Cart, "a=1", key, now).Replace("a=1", "a=2", StringComparison.Ordinal),
            Sign("GET", Cart, "", key, now) + "&b=2",
            Sign("GET", Cart, "", key with { Secret = "cs_guessed" }, now),
            Sign("GET", Cart, "", key with { Key = $"ck_{new string('0', 40)}" }, now),
            Sign("GET", Cart, "", key, now.AddMinutes(-16)),
            Sign("GET", Cart, "", key, now).Replace("HMAC-SHA256", "PLAINTEXT", StringComparison.Ordinal),
        ];

        foreach (var request in forged)
            Assert.Equal(HttpStatusCode.Unauthorized, (await FromElsewhereAsync(HttpMethod.Get, request)).Status);
        Assert.Equal(HttpStatusCode.OK, (await FromElsewhereAsync(HttpMethod.Get, Sign("GET", Cart, "", key, now))).Status);
    }

    [Fact]
    public async Task A_secret_itself_is_not_taken_over_plain_HTTP_from_elsewhere()
    {
        var key = await CreateAsync();

        var query = await FromElsewhereAsync(HttpMethod.Get, $"{Cart}?consumer_key={key.Key}&consumer_secret={key.Secret}");
        var header = await FromElsewhereAsync(HttpMethod.Get, Cart, ("Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{key.Key}:{key.Secret}"))}"));

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (query.Status, header.Status));
    }

    [Fact]
    public async Task A_request_that_is_signed_anew_for_another_try_is_the_same_request()
    {
        var (program, key) = (await CreateAsync(), Keyed.NewKey());

        var first = await FromElsewhereAsync(HttpMethod.Post, Sign("POST", $"{Cart}/add-item", "id=62", program, DateTimeOffset.UtcNow), key);
        var second = await FromElsewhereAsync(HttpMethod.Post, Sign("POST", $"{Cart}/add-item", "id=62", program, DateTimeOffset.UtcNow), key);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Keyed.AssertReplayed(first, second);
    }

    /// <summary>A request that a proxy on the server's machine has passed on, over plain HTTP.</summary>
    private Task<Answer> FromElsewhereAsync(HttpMethod method, string path, params (string, string)[] headers) =>
        _client.AskAsync(method, path, null, [("X-Forwarded-For", "203.0.113.9"), ("X-Forwarded-Proto", "http"), .. headers]);

    private string Sign(string method, string path, string query, Program key, DateTimeOffset at)
    {
        var parameters = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=')).Select(part => (Name: part[0], Value: part[1]))
            .Append((Name: "oauth_consumer_key", Value: key.Key))
            .Append((Name: "oauth_nonce", Value: Guid.NewGuid().ToString("N")))
            .Append((Name: "oauth_signature_method", Value: "HMAC-SHA256"))
            .Append((Name: "oauth_timestamp", Value: at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)))
            .OrderBy(parameter => parameter.Name, StringComparer.Ordinal);
        var sent = string.Join('&', parameters.Select(parameter => $"{parameter.Name}={parameter.Value}"));
        var address = new Uri(server.Address, path).ToString();
        var text = $"{method}&{Uri.EscapeDataString(address)}&{Uri.EscapeDataString(sent)}";
        var signature = HMACSHA256.HashData(Encoding.ASCII.GetBytes($"{key.Secret}&"), Encoding.ASCII.GetBytes(text));

        return $"{path}?{sent}&oauth_signature={Uri.EscapeDataString(Convert.ToBase64String(signature))}";
    }

    private async Task<Program> CreateAsync()
    {
        var answer = await _client.PostAsync("/wp-json/cocart/v2/api-keys", """{"user":"gbuser","scopes":"read,write"}""", new Customer(_client, "admin", "admin").Authorization);

        return new Program(answer.Json.Property("consumer_key"), answer.Json.Property("consumer_secret"));
    }

    private sealed record Program(string Key, string Secret);
}
