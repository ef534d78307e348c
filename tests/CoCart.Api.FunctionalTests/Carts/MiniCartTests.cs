using System.Net;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Carts;

[Collection(ServerGroup.Name)]
public sealed class MiniCartTests(RunningServer server) : IDisposable
{
    private const string Currency =
        """{"currency_code":"USD","currency_symbol":"$","currency_minor_unit":2,"currency_decimal_separator":".","currency_thousand_separator":",","currency_prefix":"$","currency_suffix":""}""";

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("/wp-json", "[]")]
    [InlineData("/api", "{}")]
    public async Task The_small_cart_has_what_a_badge_shows(string face, string empty)
    {
        var shopper = await Shopper.WithMugsAsync(_client, 2);
        var hash = (await _client.GetAsync($"{face}/cocart/v2/cart?cart_key={shopper.Key}&fields=cart_hash", [])).Json.Property("cart_hash");

        var answer = await _client.GetAsync($"{face}/cocart/v2/cart/mini?cart_key={shopper.Key}", []);

        Assert.Equal(
            $$"""{"cart_hash":"{{hash}}","cart_key":"{{shopper.Key}}","currency":{{Currency}},"item_count":2,"items":[{"item_key":"44f683a84163b3523afe57c2e008bc8c","id":62,"name":"Plain Mug","price":"2000","quantity":2,"variation":{{empty}},"cart_item_data":{{empty}},"featured_image":"https://store.example/wp-content/uploads/sample-main-300x300.jpg"}],"subtotal":"4000"}""",
            answer.Text);
    }

    [Fact]
    public async Task An_empty_small_cart_has_the_same_members()
    {
        var shopper = new Shopper(_client);

        var answer = await shopper.GetAsync("/mini");

        Assert.Equal($$"""{"cart_hash":"","cart_key":"{{shopper.Key}}","currency":{{Currency}},"item_count":0,"items":[],"subtotal":"0"}""", answer.Text);
    }

    [Fact]
    public async Task Parts_of_it_come_formatted_and_without_images()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 60);

        var answer = await shopper.GetAsync("/mini?fields=subtotal,items,nosuch&formatted=true&thumb=false");

        Assert.Equal(
            """{"subtotal":"$1,200.00","items":[{"item_key":"44f683a84163b3523afe57c2e008bc8c","id":62,"name":"Plain Mug","price":"$20.00","quantity":60,"variation":[],"cart_item_data":[],"featured_image":""}]}""",
            answer.Text);
    }

    [Fact]
    public async Task Notices_wait_for_the_cart()
    {
        var shopper = new Shopper(_client);
        await shopper.PostAsync("/add-item?fields=items", """{"id":"62"}""");

        await shopper.GetAsync("/mini");

        Assert.Equal(1, (await shopper.CartAsync()).CountNotices("success"));
    }

    [Fact]
    public async Task A_thumb_is_wanted_or_not()
    {
        var answer = await new Shopper(_client).GetAsync("/mini?thumb=perhaps");

        Assert.Equal((HttpStatusCode.BadRequest, "rest_invalid_param"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task The_whole_cart_can_be_read_in_formatted_amounts()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);
        await shopper.PostAsync("/apply-coupon", """{"code":"percent10"}""");

        var cart = (await shopper.GetAsync("?formatted=true")).Json;

        var item = cart.GetProperty("items")[0];
        Assert.Equal(("$20.00", "$60.00"), (item.Property("price"), item.GetProperty("totals").Property("subtotal")));
        Assert.Equal(("$76.80", "$6.00", "$0.00"), (cart.Total(), cart.Total("discount_total"), cart.Total("fee_total")));
        Assert.Equal("-600", cart.GetProperty("coupons")[0].Property("saving"));
        var rate = cart.GetProperty("shipping").GetProperty("packages").GetProperty("default").GetProperty("rates").GetProperty("flat_rate:1");
        Assert.Equal(("$10.00", "Flat rate: $10.00"), (rate.Property("cost"), rate.Property("html")));
        Assert.Equal("""{"SALES TAX-1":{"name":"Sales Tax","price":"$12.80"}}""", cart.GetProperty("taxes").GetRawText());
    }
}
