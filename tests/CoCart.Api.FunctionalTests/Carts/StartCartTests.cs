using System.Net;
using CoCart.Api.FunctionalTests.Server;
using CoCart.Api.FunctionalTests.Sessions;

namespace CoCart.Api.FunctionalTests.Carts;

[Collection(ServerGroup.Name)]
public sealed class StartCartTests(RunningServer server) : IDisposable
{
    private const string Cart = "/wp-json/cocart/v2/cart";

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("?cart_key=chosen_by_the_client")]
    public async Task A_guest_gets_a_new_key_and_a_stored_cart(string query)
    {
        var answer = await _client.PostAsync($"{Cart}{query}", "{}");

        var key = answer.Json.Property("cart_key");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal($$"""{"message":"Your cart is ready: send its key with every request.","cart_key":"{{key}}"}""", answer.Text);
        Assert.Matches("^[0-9a-f]{32}$", key);
        Assert.Equal([key], answer.Headers["CoCart-API-Cart-Key"]);
        var stored = await _client.GetAsync($"/wp-json/cocart/v2/session/{key}", new Customer(_client, "admin", "admin").Authorization);
        Assert.Equal(HttpStatusCode.OK, stored.Status);
    }

    [Fact]
    public async Task Who_is_signed_in_has_a_cart_already()
    {
        var answer = await new Customer(_client, "user2", "pass").PostAsync("", "{}");

        Assert.Equal(
            """{"code":"cocart_rest_cart_creation_not_allowed","message":"Only guests start carts: you are signed in and have yours.","data":{"status":403}}""", answer.Text);
    }

    [Fact]
    public async Task A_cart_that_is_sent_along_by_a_customer_is_not_touched()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);

        await _client.PostAsync($"{Cart}?cart_key={shopper.Key}", "{}", new Customer(_client, "subscriber", "pass").Authorization);

        Assert.Equal(1, (await shopper.CartAsync()).GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData("/wp-json", "GET")]
    [InlineData("/api", "GET, POST")]
    public async Task Apps_of_version_3_see_the_methods_they_know(string face, string methods)
    {
        var answer = await _client.GetAsync($"{face}/cocart/v2/cart", []);

        Assert.Equal(methods, string.Join(", ", answer.Headers["Allow"]));
    }

    [Fact]
    public async Task A_body_that_is_no_json_starts_nothing() => Assert.Equal("rest_invalid_json", (await _client.PostAsync(Cart, "{")).Code);
}
