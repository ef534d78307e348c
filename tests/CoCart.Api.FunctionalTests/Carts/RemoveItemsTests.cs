using System.Net;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Carts;

[Collection(ServerGroup.Name)]
public sealed class RemoveItemsTests(RunningServer server) : IDisposable
{
    private const string Mug = "44f683a84163b3523afe57c2e008bc8c";

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task All_lines_go_and_can_come_back_with_the_coupon()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);
        await shopper.PostAsync("/add-item", """{"id":"63"}""");
        await shopper.PostAsync("/apply-coupon?fields=notices", """{"code":"percent10"}""");

        var gone = await shopper.DeleteAsync("/items?fields=items,item_count,coupons,totals:total,notices");
        var back = await shopper.AskAsync(HttpMethod.Put, $"/item/{Mug}?fields=item_count,coupons,totals:discount_total");

        Assert.Equal(
            """{"items":[],"item_count":0,"coupons":[],"totals":{"total":"0"},"notices":{"success":["Everything was taken out of your cart."]}}""", gone.Text);
        Assert.Equal(
            """{"item_count":3,"coupons":[{"coupon":"percent10","label":"Coupon: percent10","discount_type":"percent","saving":"-600","saving_html":"-$6.00"}],"totals":{"discount_total":"600"}}""",
            back.Text);
    }

    [Theory]
    [InlineData("/wp-json")]
    [InlineData("/api")]
    public async Task An_empty_cart_stays_as_it_is(string face)
    {
        var answer = await _client.AskAsync(HttpMethod.Delete, $"{face}/cocart/v2/cart/items?cart_key={Guid.NewGuid():N}&fields=items,removed_items", null);

        Assert.Equal((HttpStatusCode.OK, """{"items":[],"removed_items":[]}"""), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task A_malformed_request_takes_nothing_out()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);

        var answer = await shopper.DeleteAsync("/items?thumb=perhaps");

        Assert.Equal((HttpStatusCode.BadRequest, "rest_invalid_param"), (answer.Status, answer.Code));
        Assert.Equal("8400", (await shopper.CartAsync()).Total());
    }
}
