using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Sessions;

public sealed class TokenTests : IDisposable
{
    private const string Secret = "a secret of more than thirty-two characters";
    private const string Jwt = "/wp-json/cocart/jwt";

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task A_token_stands_for_its_user_until_it_is_taken_back()
    {
        using var server = Start($"--Jwt:Secret={Secret}");
        using var client = server.NewClient();
        await new Customer(client, "user1", "pass").StartAsync(mugs: 2);
        var (token, _) = await LoginAsync(client);

        Assert.Equal("2", (await CartAsync(client, token)).Json.Property("cart_key"));
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync($"{Jwt}/validate-token", "{}", Bearer(token))).Status);
        await client.PostAsync("/wp-json/cocart/v2/logout", "{}", Bearer(token));

        var refused = await CartAsync(client, token);
        Assert.Equal((HttpStatusCode.Forbidden, "cocart_authentication_error"), (refused.Status, refused.Code));
        Assert.Equal("rest_forbidden", (await client.PostAsync($"{Jwt}/validate-token", "{}")).Code);
    }

    [Fact]
    public async Task A_refresh_token_works_once_and_a_second_use_takes_back_everything()
    {
        using var server = Start($"--Jwt:Secret={Secret}");
        using var client = server.NewClient();
        var (token, refresh) = await LoginAsync(client);

        var next = await client.PostAsync($"{Jwt}/refresh-token", $$"""{"refresh_token":"{{refresh}}"}""");
        Assert.Equal(HttpStatusCode.OK, next.Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await CartAsync(client, token)).Status);
        Assert.Equal(HttpStatusCode.OK, (await CartAsync(client, next.Json.Property("token"))).Status);

        Assert.Equal("cocart_authentication_error", (await client.PostAsync($"{Jwt}/refresh-token", $$"""{"refresh_token":"{{refresh}}"}""")).Code);
        Assert.Equal(HttpStatusCode.Forbidden, (await CartAsync(client, next.Json.Property("token"))).Status);
        Assert.Equal("cocart_jwt_auth_missing_refresh_token", (await client.PostAsync($"{Jwt}/refresh-token", "{}")).Code);
    }

    [Fact]
    public async Task A_forged_or_expired_token_is_refused()
    {
        using var server = Start($"--Jwt:Secret={Secret}");
        using var client = server.NewClient();
        var parts = (await LoginAsync(client)).Token.Split('.');
        var (header, payload) = (Tokens.Decode(parts[0]), Tokens.Decode(parts[1]));
        Assert.Equal(HttpStatusCode.OK, (await CartAsync(client, Tokens.Sign(header, payload, Secret))).Status);

        string[] forged =
        [
            Tokens.Sign(header, payload, "another secret of more than thirty-two characters"),
            Tokens.Sign(header, payload.Replace("\"id\":2", "\"id\":1", StringComparison.Ordinal), Secret),
            Tokens.Sign(header, Tokens.With(payload, "exp", 1_000_000_000), Secret),
            Tokens.Sign(header, Tokens.With(payload, "nbf", 4_000_000_000), Secret),
            Tokens.Sign(header, payload.Replace("\"iss\":\"cocart\"", "\"iss\":\"other\"", StringComparison.Ordinal), Secret),
            $"{Tokens.Encode("""{"alg":"none","typ":"JWT"}""")}.{parts[1]}.x",
            $"{parts[0]}.{parts[1]}.{new string('A', parts[2].Length)}",
        ];
        foreach (var token in forged)
            Assert.Equal(HttpStatusCode.Forbidden, (await CartAsync(client, token)).Status);
    }

    [Fact]
    public async Task Of_too_many_tokens_the_oldest_is_taken_back()
    {
        using var server = Start($"--Jwt:Secret={Secret}", "--Jwt:MaxTokens=2");
        using var client = server.NewClient();

        var tokens = new List<string>();
        for (var login = 0; login < 3; login++)
            tokens.Add((await LoginAsync(client)).Token);

        Assert.Equal(HttpStatusCode.Forbidden, (await CartAsync(client, tokens[0])).Status);
        Assert.Equal(HttpStatusCode.OK, (await CartAsync(client, tokens[1])).Status);
        Assert.Equal(HttpStatusCode.OK, (await CartAsync(client, tokens[2])).Status);
    }

    [Fact]
    public async Task Tokens_of_a_former_key_are_taken_after_the_keys_were_changed()
    {
        using var rsa = RSA.Create(2048);
        string old;
        using (var server = Start($"--Jwt:Secret={Secret}"))
        using (var client = server.NewClient())
            old = (await LoginAsync(client)).Token;

        using (var server = Start($"--Jwt:PrivateKey={rsa.ExportPkcs8PrivateKeyPem()}", $"--Jwt:FormerKeys:0={Secret}"))
        using (var client = server.NewClient())
        {
            var current = (await LoginAsync(client)).Token;
            Assert.Equal("RS256", JsonDocument.Parse(Tokens.Decode(current.Split('.')[0])).RootElement.Property("alg"));
            Assert.Equal(HttpStatusCode.OK, (await CartAsync(client, old)).Status);
            Assert.Equal(HttpStatusCode.OK, (await CartAsync(client, current)).Status);
        }

        using (var server = Start($"--Jwt:PrivateKey={rsa.ExportPkcs8PrivateKeyPem()}"))
        using (var client = server.NewClient())
            Assert.Equal(HttpStatusCode.Forbidden, (await CartAsync(client, old)).Status);
    }

    [Fact]
    public async Task Without_a_key_there_are_no_tokens()
    {
        using var server = Start();
        using var client = server.NewClient();

        var login = await client.PostAsync("/wp-json/cocart/v2/login", "{}", new Customer(client, "user1", "pass").Authorization);

        Assert.Equal("[]", login.Json.GetProperty("extras").GetRawText());
        Assert.Equal("cocart_jwt_auth_bad_config", (await client.PostAsync($"{Jwt}/refresh-token", """{"refresh_token":"x"}""")).Code);
    }

    private RunningServer Start(params string[] arguments) => RunningServer.In("Development", _workplace, arguments);

    private static async Task<(string Token, string Refresh)> LoginAsync(HttpClient client)
    {
        var answer = await client.PostAsync("/wp-json/cocart/v2/login", "{}", new Customer(client, "user1", "pass").Authorization);
        var extras = answer.Json.GetProperty("extras");

        return (extras.Property("jwt_token"), extras.Property("jwt_refresh"));
    }

    private static Task<Answer> CartAsync(HttpClient client, string token) => client.GetAsync("/wp-json/cocart/v2/cart", Bearer(token));

    private static (string, string) Bearer(string token) => ("Authorization", $"Bearer {token}");
}
