using System.Net;
using System.Text.Json;
using System.Web;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Sessions;

/// <summary>Customers who go on in the web shop with the cart of an app.</summary>
[Collection(ServerGroup.Name)]
public sealed class WebShopTests(RunningServer server) : IDisposable
{
    private const string Cart = "/wp-json/cocart/v2/cart";
    private const string Checkout = "https://store.example/checkout/";

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_guest_goes_on_with_the_loaded_cart_instead_of_the_former_one()
    {
        var app = await Shopper.WithMugsAsync(_client, 2);
        var former = await BrowserAsync();

        var answer = await _client.GetAsync($"/any/page/?cocart-load-cart={app.Key}", ("Cookie", former));

        Assert.Equal((HttpStatusCode.Redirect, $"{Checkout}?cocart-load-cart={app.Key}"), (answer.Status, answer.Headers["Location"].Single()));
        var handed = answer.Headers["Set-Cookie"].Single(cookie => cookie.StartsWith("wp_cocart_session_", StringComparison.Ordinal));
        Assert.Contains("httponly", handed, StringComparison.OrdinalIgnoreCase);
        var cart = (await _client.GetAsync(Cart, ("Cookie", handed.Split(';')[0]))).Json;
        Assert.Equal((app.Key, "62:2"), (cart.Property("cart_key"), Lines(cart)));
        Assert.Equal("", Lines((await _client.GetAsync(Cart, ("Cookie", former))).Json));
    }

    [Fact]
    public async Task What_the_visitor_has_stays_if_asked_and_wins()
    {
        var app = await Shopper.WithMugsAsync(_client, 2);
        await app.PostAsync("/add-item", """{"id":"63","quantity":"1"}""");
        await app.PostAsync("/apply-coupon", """{"code":"percent10"}""");
        var former = await BrowserAsync("""{"id":"62","quantity":"5"}""");

        await _client.GetAsync($"/?cocart-load-cart={app.Key}&keep-cart=yes&notify=yes", ("Cookie", former));

        var cart = await app.CartAsync();
        Assert.Equal("62:5 63:1", Lines(cart));
        Assert.Equal("percent10", cart.GetProperty("coupons")[0].Property("coupon"));
        Assert.Contains($"href=\"{Checkout}\"", cart.GetProperty("notices").GetProperty("notice")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Into_a_customers_cart_the_contents_move_without_addresses()
    {
        var customer = new Customer(_client, "gbuser", "pass");
        await customer.StartAsync(mugs: 1);
        var address = (await customer.GetAsync()).Json.GetProperty("customer").GetRawText();
        var app = new Shopper(_client);
        await app.PostAsync("/add-item", """{"id":"63","quantity":"1","email":"guest@example.com"}""");

        var answer = await _client.GetAsync($"/?cocart-load-cart={app.Key}", customer.Authorization);

        Assert.Equal(Checkout, answer.Headers["Location"].Single());
        var cart = (await customer.GetAsync()).Json;
        Assert.Equal(("63:1", address), (Lines(cart), cart.GetProperty("customer").GetRawText()));
        Assert.Equal("", Lines(await app.CartAsync()));
    }

    [Fact]
    public async Task The_cart_of_a_customer_or_of_nobody_is_not_loaded()
    {
        await new Customer(_client, "gbuser", "pass").StartAsync(mugs: 1);
        var former = await BrowserAsync();

        foreach (var key in new[] { "5", "nosuchcart", "" })
        {
            var answer = await _client.GetAsync($"/?cocart-load-cart={key}&notify=1", ("Cookie", former));
            Assert.Equal((HttpStatusCode.Redirect, Checkout), (answer.Status, answer.Headers["Location"].Single()));
        }

        var cart = (await _client.GetAsync(Cart, ("Cookie", former))).Json;
        Assert.Equal(("62:1", 1), (Lines(cart), cart.CountNotices("error")));
        Assert.Equal("62:1", Lines((await new Customer(_client, "gbuser", "pass").GetAsync()).Json));
    }

    [Fact]
    public async Task A_link_works_once()
    {
        var app = await Shopper.WithMugsAsync(_client, 2);
        var link = new Uri((await app.PostAsync("/handover", "{}")).Json.Property("url")).PathAndQuery;

        var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _client.GetAsync(link, [])));

        var moved = Assert.Single(tries, answer => answer.Status is HttpStatusCode.Redirect);
        Assert.Equal(app.Key, HttpUtility.ParseQueryString(new Uri(moved.Headers["Location"].Single()).Query)["cocart-load-cart"]);
        Assert.All(tries.Where(answer => answer != moved), answer => Assert.Equal("cocart_handover_not_valid", answer.Code));
    }

    [Fact]
    public async Task A_look_at_a_link_does_not_use_it_up()
    {
        var app = await Shopper.WithMugsAsync(_client, 2);
        var link = new Uri((await app.PostAsync("/handover", "{}")).Json.Property("url")).PathAndQuery;

        Assert.Equal(HttpStatusCode.Redirect, (await _client.AskAsync(HttpMethod.Head, link, null)).Status);

        Assert.Equal($"{Checkout}?cocart-load-cart={app.Key}", (await _client.GetAsync(link, [])).Headers["Location"].Single());
    }

    [Fact]
    public async Task There_is_no_link_for_an_empty_cart_or_a_customer()
    {
        Assert.Equal("cocart_cart_empty", (await new Shopper(_client).PostAsync("/handover", "{}")).Code);
        Assert.Equal("cocart_handover_not_allowed", (await new Customer(_client, "gbuser", "pass").PostAsync("/handover", "{}")).Code);
    }

    /// <summary>The cookie of a browser with something in its cart.</summary>
    private async Task<string> BrowserAsync(string json = """{"id":"62"}""")
    {
        var added = await _client.PostAsync($"{Cart}/add-item", json);
        var cookie = added.Headers["Set-Cookie"].Single(cookie => cookie.StartsWith("wp_cocart_session_", StringComparison.Ordinal)).Split(';')[0];
        await _client.GetAsync(Cart, ("Cookie", cookie));

        return cookie;
    }

    private static string Lines(JsonElement cart) => string.Join(' ', cart.GetProperty("items").EnumerateArray()
        .Select(item => $"{item.GetProperty("id").GetInt32()}:{item.GetProperty("quantity").GetProperty("value").GetDecimal()}"));
}
