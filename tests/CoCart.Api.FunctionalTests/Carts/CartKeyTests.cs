using System.Net;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Carts;

[Collection(ServerGroup.Name)]
public sealed class CartKeyTests(RunningServer server) : IDisposable
{
    private const string Cart = "/wp-json/cocart/v2/cart";
    private const string User1 = "Basic dXNlcjE6cGFzcw==";

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_new_guest_gets_a_key_of_128_bits()
    {
        var answer = await _client.GetAsync(Cart, []);

        Assert.Matches("^[0-9a-f]{32}$", answer.Headers["CoCart-API-Cart-Key"].Single());
        Assert.Equal(answer.Json.GetProperty("cart_key").GetString(), answer.Headers["Cart-Key"].Single());
    }

    [Theory]
    [InlineData("CoCart-API-Cart-Key")]
    [InlineData("Cart-Key")]
    public async Task A_header_names_the_cart_before_the_parameter(string header)
    {
        var key = NewKey();
        await _client.PostAsync($"{Cart}/add-item?cart_key={key}", """{"id":"62"}""");

        var answer = await _client.GetAsync($"{Cart}?cart_key=another&fields=item_count", (header, key));

        Assert.Equal("""{"item_count":1}""", answer.Text);
    }

    [Fact]
    public async Task The_cookie_of_an_add_names_the_cart()
    {
        var added = await _client.PostAsync($"{Cart}/add-item", """{"id":"62"}""");
        var cookie = added.Headers["Set-Cookie"].Single(cookie => cookie.StartsWith("wp_cocart_session_", StringComparison.Ordinal)).Split(';')[0];

        var answer = await _client.GetAsync($"{Cart}?fields=item_count", ("Cookie", cookie));

        Assert.Equal("""{"item_count":1}""", answer.Text);
    }

    [Fact]
    public async Task A_forged_cookie_names_nothing()
    {
        var added = await _client.PostAsync($"{Cart}/add-item", """{"id":"62"}""");
        var cookie = added.Headers["Set-Cookie"].Single(cookie => cookie.StartsWith("wp_cocart_session_", StringComparison.Ordinal)).Split(';')[0];

        var answer = await _client.GetAsync($"{Cart}?fields=item_count", ("Cookie", $"{cookie[..^4]}0000"));

        Assert.Equal("""{"item_count":0}""", answer.Text);
    }

    [Fact]
    public async Task A_key_in_a_json_body_is_ignored()
    {
        var key = NewKey();

        var answer = await _client.PostAsync($"{Cart}/add-item", $$"""{"id":"62","cart_key":"{{key}}"}""");

        Assert.NotEqual(key, answer.Json.GetProperty("cart_key").GetString());
        Assert.Equal(answer.Headers["CoCart-API-Cart-Key"].Single(), answer.Json.GetProperty("cart_key").GetString());
    }

    [Theory]
    [InlineData("2")]
    [InlineData("1")]
    public async Task A_guest_cannot_open_a_customers_cart(string customer)
    {
        foreach (var answer in new[] { await _client.GetAsync($"{Cart}?cart_key={customer}", []), await _client.GetAsync(Cart, ("Cart-Key", customer)) })
            Assert.Equal((HttpStatusCode.Forbidden, "cocart_must_authenticate_user"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_customer_cannot_open_another_customers_cart()
    {
        var answer = await _client.GetAsync($"{Cart}?cart_key=3", ("Authorization", User1));

        Assert.Equal((HttpStatusCode.Forbidden, "cocart_must_authenticate_user"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?cart_key=2")]
    public async Task A_customer_has_a_cart_of_his_own(string query)
    {
        var answer = await _client.GetAsync($"{Cart}{query}", ("Authorization", User1));

        Assert.Equal("2", answer.Json.GetProperty("cart_key").GetString());
        Assert.Equal("Tucson", answer.Json.GetProperty("customer").GetProperty("billing_address").GetProperty("billing_city").GetString());
    }

    [Theory]
    [InlineData("Basic dXNlcjE6d3Jvbmc=")]
    [InlineData("Basic bm9ib2R5OnBhc3M=")]
    [InlineData("Basic dXNlcjE6")]
    public async Task Wrong_credentials_end_the_request(string header)
    {
        var answer = await _client.GetAsync(Cart, ("Authorization", header));

        Assert.Equal((HttpStatusCode.Unauthorized, "cocart_authentication_error"), (answer.Status, answer.Code));
        Assert.Empty(answer.Headers["CoCart-API-Cart-Key"]);
    }

    [Fact]
    public async Task A_guest_without_items_leaves_no_trace_and_can_come_back()
    {
        var key = NewKey();

        Assert.Equal("""{"item_count":0}""", (await _client.GetAsync($"{Cart}?cart_key={key}&fields=item_count", [])).Text);
        Assert.Equal("""{"item_count":1}""", (await _client.PostAsync($"{Cart}/add-item?cart_key={key}&fields=item_count", """{"id":"62"}""")).Text);
    }

    [Fact]
    public async Task Parallel_adds_to_one_cart_all_count()
    {
        const int Adds = 64;
        var key = NewKey();

        var answers = await Task.WhenAll(Enumerable.Range(0, Adds).Select(_ => _client.PostAsync($"{Cart}/add-item?cart_key={key}", """{"id":"62"}""")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal($$"""{"item_count":{{Adds}}}""", (await _client.GetAsync($"{Cart}?cart_key={key}&fields=item_count", [])).Text);
    }

    private static string NewKey() => $"test_{Guid.NewGuid():N}";
}
