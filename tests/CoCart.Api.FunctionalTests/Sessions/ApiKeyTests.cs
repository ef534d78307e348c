using System.Net;
using System.Text;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Sessions;

/// <summary>Programs that show a key instead of a user's password.</summary>
[Collection(ServerGroup.Name)]
public sealed class ApiKeyTests(RunningServer server) : IDisposable
{
    private const string Keys = "/wp-json/cocart/v2/api-keys";
    private const string Cart = "/wp-json/cocart/v2/cart";
    private const string Sessions = "/wp-json/cocart/v2/sessions";
    private const string Refused = "woocommerce_rest_authentication_error";

    private readonly HttpClient _client = server.NewClient();

    private (string, string) Admin => new Customer(_client, "admin", "admin").Authorization;

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_key_has_the_cart_of_its_user()
    {
        await new Customer(_client, "gbuser", "pass").StartAsync(mugs: 3);
        var (_, key, secret) = await CreateAsync("gbuser", "read,write");

        var (header, query) = (await _client.GetAsync(Cart, Basic(key, secret)), await _client.GetAsync($"{Cart}?consumer_key={key}&consumer_secret={secret}", []));

        Assert.Equal(("5", 3m), (header.Json.Property("cart_key"), header.Json.GetProperty("item_count").GetDecimal()));
        Assert.Equal(("5", 3m), (query.Json.Property("cart_key"), query.Json.GetProperty("item_count").GetDecimal()));
    }

    [Theory]
    [InlineData("read", 200, 401, 403)]
    [InlineData("write", 401, 200, 401)]
    [InlineData("read_write", 200, 200, 403)]
    [InlineData("read,manage", 200, 401, 200)]
    [InlineData("manage", 401, 401, 401)]
    public async Task A_key_may_do_what_its_scopes_say(string scopes, int read, int write, int manage)
    {
        await Shopper.WithMugsAsync(_client, 1);
        var (_, key, secret) = await CreateAsync("manager", scopes);

        Assert.Equal(read, (int)(await _client.GetAsync(Cart, Basic(key, secret))).Status);
        Assert.Equal(write, (int)(await _client.PostAsync($"{Cart}/clear", "{}", Basic(key, secret))).Status);
        Assert.Equal(manage, (int)(await _client.GetAsync(Sessions, Basic(key, secret))).Status);
    }

    [Fact]
    public async Task A_key_that_only_reads_merges_no_carts()
    {
        var guest = await Shopper.WithMugsAsync(_client, 2);
        var (_, key, secret) = await CreateAsync("user2", "read");

        await _client.GetAsync($"{Cart}?cart_key={guest.Key}", Basic(key, secret));

        Assert.Equal(2m, (await guest.CartAsync()).GetProperty("item_count").GetDecimal());
    }

    [Fact]
    public async Task A_key_never_may_more_than_its_user()
    {
        var (_, key, secret) = await CreateAsync("user2", "read,write,manage");

        Assert.Equal(HttpStatusCode.Forbidden, (await _client.GetAsync(Sessions, Basic(key, secret))).Status);
    }

    [Fact]
    public async Task A_wrong_secret_is_refused_and_an_unknown_key_is_none()
    {
        var (_, key, _) = await CreateAsync("gbuser", "read");
        var unknown = $"ck_{new string('0', 40)}";

        var (header, query) = (await _client.GetAsync(Cart, Basic(key, "cs_wrong")), await _client.GetAsync($"{Cart}?consumer_key={key}&consumer_secret=cs_wrong", []));
        Assert.Equal((HttpStatusCode.Unauthorized, Refused), (header.Status, header.Code));
        Assert.Equal((HttpStatusCode.Unauthorized, Refused), (query.Status, query.Code));

        Assert.Equal("cocart_authentication_error", (await _client.GetAsync(Cart, Basic(unknown, "cs_wrong"))).Code);
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync($"{Cart}?consumer_key={unknown}&consumer_secret=cs_wrong", [])).Status);
    }

    [Fact]
    public async Task A_key_that_is_taken_back_opens_nothing()
    {
        var (id, key, secret) = await CreateAsync("gbuser", "read");
        Assert.Contains(id, await ListAsync());

        var revoked = await _client.AskAsync(HttpMethod.Delete, $"{Keys}/{id}", null, Admin);

        Assert.Equal(HttpStatusCode.OK, revoked.Status);
        Assert.Equal("cocart_authentication_error", (await _client.GetAsync(Cart, Basic(key, secret))).Code);
        Assert.DoesNotContain(id, await ListAsync());
        Assert.Equal("cocart_api_key_not_found", (await _client.AskAsync(HttpMethod.Delete, $"{Keys}/{id}", null, Admin)).Code);
    }

    [Fact]
    public async Task A_list_of_keys_tells_no_secrets()
    {
        var (id, key, secret) = await CreateAsync("gbuser", "read,write");

        var list = await _client.GetAsync(Keys, Admin);

        var listed = list.Json.EnumerateArray().Single(own => own.GetProperty("id").GetInt32() == id);
        Assert.Equal((key[^7..], """["read","write"]"""), (listed.Property("truncated_key"), listed.GetProperty("scopes").GetRawText()));
        Assert.DoesNotContain(key, list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, list.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"user":"nobody at all"}""", 404, "cocart_api_key_user_unknown")]
    [InlineData("""{"user":"gbuser","scopes":"everything"}""", 400, "rest_invalid_param")]
    [InlineData("{}", 400, "rest_missing_callback_param")]
    public async Task A_malformed_key_is_not_made(string json, int status, string code)
    {
        var answer = await _client.PostAsync(Keys, json, Admin);

        Assert.Equal((status, code), ((int)answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_key_makes_no_keys_and_gets_no_tokens()
    {
        var (_, key, secret) = await CreateAsync("admin", "read,write,manage");

        var made = await _client.PostAsync(Keys, """{"user":"admin","scopes":"manage"}""", Basic(key, secret));
        var login = await _client.PostAsync("/wp-json/cocart/v2/login", "{}", Basic(key, secret));

        Assert.Equal((HttpStatusCode.Forbidden, "cocart_rest_cannot_view"), (made.Status, made.Code));
        Assert.Equal((HttpStatusCode.OK, "[]"), (login.Status, login.Json.GetProperty("extras").GetRawText()));
    }

    [Fact]
    public async Task A_key_makes_no_administrators()
    {
        var (_, key, secret) = await CreateAsync("admin", "read,write,manage");

        var made = await _client.PostAsync(
            "/wp-json/wc/v3/customers", """{"email":"made@example.com","username":"made","password":"a password","role":"administrator"}""", Basic(key, secret));

        Assert.InRange((int)made.Status, 400, 499);
        Assert.Equal(HttpStatusCode.Unauthorized, (await new Customer(_client, "made", "a password").GetAsync()).Status);
    }

    private static (string, string) Basic(string key, string secret) =>
        ("Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{key}:{secret}"))}");

    private async Task<(int Id, string Key, string Secret)> CreateAsync(string user, string scopes)
    {
        var answer = await _client.PostAsync(Keys, $$"""{"user":"{{user}}","scopes":"{{scopes}}","description":"a test"}""", Admin);
        Assert.Equal(HttpStatusCode.Created, answer.Status);

        return (answer.Json.GetProperty("id").GetInt32(), answer.Json.Property("consumer_key"), answer.Json.Property("consumer_secret"));
    }

    private async Task<IEnumerable<int>> ListAsync() =>
        (await _client.GetAsync(Keys, Admin)).Json.EnumerateArray().Select(key => key.GetProperty("id").GetInt32()).ToList();
}
