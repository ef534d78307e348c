using System.Net;
using System.Text;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Idempotency;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Legacy;

/// <summary>A server with the API that came before v1.</summary>
public sealed class LegacyServer : IDisposable
{
    private readonly Workplace _workplace = new();

    public LegacyServer() => Running = RunningServer.In("Development", _workplace, "--LegacyApi:Enabled=true");

    public RunningServer Running { get; }

    public void Dispose()
    {
        Running.Dispose();
        _workplace.Dispose();
    }
}

public sealed class LegacyTests(LegacyServer server) : IClassFixture<LegacyServer>, IDisposable
{
    private const string Mug = "44f683a84163b3523afe57c2e008bc8c";
    private const string Added = """{"key":"44f683a84163b3523afe57c2e008bc8c","product_id":62,"variation_id":0,"variation":[],"quantity":2,"line_tax_data":{"subtotal":{"1":8},"total":{"1":8}},"line_subtotal":40,"line_subtotal_tax":8,"line_total":40,"line_tax":8,"data":{}}""";

    private readonly HttpClient _client = server.Running.NewClient();
    private string? _cookie;

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("POST", "/add", """{"product_id":62,"quantity":2}""")]
    [InlineData("DELETE", $"/cart-item?cart_item_key={Mug}", "{}")]
    [InlineData("POST", "/clear", "{}")]
    public async Task A_change_that_comes_again_with_its_key_is_done_once(string method, string path, string body)
    {
        await AskAsync("POST", "/add", """{"product_id":62,"quantity":2}""");
        var (key, address, cookie) = (Keyed.NewKey(), $"/wp-json/wc/v2/cart{path}", ("Cookie", _cookie ?? ""));

        var first = await _client.SendAsync(method, address, body, key, cookie);
        var second = await _client.SendAsync(method, address, body, key, cookie);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Keyed.AssertReplayed(first, second);
    }

    [Fact]
    public async Task The_cart_of_the_cookie_is_filled_and_read_without_being_named()
    {
        var added = await AskAsync("POST", "/add", """{"product_id":62,"quantity":2.9}""");
        var cart = await AskAsync("GET", "");
        var withImages = await AskAsync("GET", "?thumb=yes");

        Assert.Equal((HttpStatusCode.OK, Added), (added.Status, added.Text));
        Assert.Equal($$$"""{"{{{Mug}}}":{{{Added[..^1]}}},"product_name":"Plain Mug"}}""", cart.Text);
        Assert.StartsWith("http", withImages.Json.GetProperty(Mug).Property("product_image"), StringComparison.Ordinal);
        Assert.Empty(cart.Headers["CoCart-API-Cart-Key"]);
        Assert.Empty(cart.Headers["CoCart-Version"]);
    }

    [Fact]
    public async Task A_line_is_changed_taken_out_and_brought_back()
    {
        await AskAsync("POST", "/add", """{"product_id":62,"quantity":2}""");

        Assert.Equal("\"\\\"Plain Mug\\\" is 3 times in the cart now.\"", (await AskAsync("POST", "/cart-item", $$"""{"cart_item_key":"{{Mug}}","quantity":"-3"}""")).Text);
        Assert.Equal("\"\\\"Plain Mug\\\" was removed from the cart.\"", (await AskAsync("DELETE", $"/cart-item?cart_item_key={Mug}")).Text);
        Assert.Equal("\"\\\"Plain Mug\\\" is back in the cart.\"", (await AskAsync("GET", $"/cart-item?cart_item_key={Mug}")).Text);
        Assert.Equal("3", (await AskAsync("GET", "/count-items")).Text);
        Assert.Equal("\"84.00\"", (await AskAsync("GET", "/totals")).Json.GetProperty("total").GetRawText());
        Assert.Equal("\"The cart is worked out anew.\"", (await AskAsync("POST", "/calculate", "{}")).Text);
    }

    [Theory]
    [InlineData("GET", "", "[]")]
    [InlineData("GET", "/count-items", "0")]
    [InlineData("GET", "/count-items?return=text", "\"The cart has no items.\"")]
    [InlineData("POST", "/calculate", "\"The cart has nothing to work out.\"")]
    [InlineData("POST", "/clear", "\"The cart is empty now.\"")]
    public async Task An_empty_cart_has_little_to_tell(string method, string path, string body) => Assert.Equal(body, (await AskAsync(method, path)).Text);

    [Theory]
    [InlineData("POST", "/add", """{}""", 404, "wc_cart_rest_product_id_required")]
    [InlineData("POST", "/add", """{"product_id":"mug"}""", 400, "rest_invalid_param")]
    [InlineData("POST", "/add", """{"product_id":62,"variation":"red"}""", 400, "rest_invalid_param")]
    [InlineData("POST", "/add", """{"product_id":999999}""", 404, "wc_cart_rest_product_does_not_exist")]
    [InlineData("POST", "/add", """{"product_id":90}""", 403, "wc_cart_rest_cannot_be_purchased")]
    [InlineData("POST", "/add", """{"product_id":66}""", 404, "wc_cart_rest_product_out_of_stock")]
    [InlineData("POST", "/add", """{"product_id":67,"quantity":6}""", 403, "wc_cart_rest_not_enough_in_stock")]
    [InlineData("POST", "/add", """{"product_id":62,"quantity":0.5}""", 403, "wc_cart_rest_cannot_add_to_cart")]
    [InlineData("POST", "/cart-item", """{}""", 404, "wc_cart_rest_cart_item_key_required")]
    [InlineData("POST", "/cart-item", """{"cart_item_key":"nosuch"}""", 404, "wc_cart_rest_can_not_update_item")]
    [InlineData("DELETE", "/cart-item?cart_item_key=nosuch", null, 404, "wc_cart_rest_can_not_remove_item")]
    [InlineData("GET", "/cart-item?cart_item_key=nosuch", null, 403, "wc_cart_rest_can_not_restore_item")]
    public async Task A_bad_wish_is_refused_in_its_own_words(string method, string path, string? body, int status, string code)
    {
        var answer = await AskAsync(method, path, body);

        Assert.Equal((status, code), ((int)answer.Status, answer.Code));
        Assert.Equal("0", (await AskAsync("GET", "/count-items")).Text);
    }

    /// <summary>Asks as a browser does, with the cart's cookie.</summary>
    private async Task<Answer> AskAsync(string method, string path, string? json = null)
    {
        (string, string)[] headers = _cookie is null ? [] : [("Cookie", _cookie)];
        var content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        var answer = await _client.AskAsync(new HttpMethod(method), $"/wp-json/wc/v2/cart{path}", content, headers);
        if (answer.Headers["Set-Cookie"].FirstOrDefault(cookie => cookie.StartsWith("wp_cocart_session", StringComparison.Ordinal)) is { } cookie)
            _cookie = cookie.Split(';')[0];

        return answer;
    }
}

[Collection(ServerGroup.Name)]
public sealed class LegacySwitchTests(RunningServer server)
{
    [Theory]
    [InlineData("GET", "")]
    [InlineData("OPTIONS", "")]
    [InlineData("POST", "/add")]
    [InlineData("GET", "/count-items")]
    public async Task The_legacy_api_is_off_unless_it_is_switched_on(string method, string path)
    {
        using var client = server.NewClient();

        var answer = await client.AskAsync(new HttpMethod(method), $"/wp-json/wc/v2/cart{path}", null);

        Assert.Equal((HttpStatusCode.NotFound, "rest_no_route"), (answer.Status, answer.Code));
        Assert.Empty(answer.Headers["CoCart-API-Cart-Key"]);
    }
}
