using System.Net;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Carts;

[Collection(ServerGroup.Name)]
public sealed class CouponListTests(RunningServer server) : IDisposable
{
    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("/wp-json")]
    [InlineData("/api")]
    public async Task The_coupons_are_listed_with_what_they_take_off(string face)
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);
        await shopper.PostAsync("/apply-coupon", """{"code":"percent10"}""");
        await shopper.PostAsync("/apply-coupon", """{"code":"fixedcart5"}""");

        var answer = await _client.GetAsync($"{face}/cocart/v2/cart/coupons?cart_key={shopper.Key}", []);

        Assert.Equal(
            """[{"coupon":"percent10","label":"Coupon: percent10","discount_type":"percent","totals":{"discount":"600","discount_tax":"120"}},{"coupon":"fixedcart5","label":"Coupon: fixedcart5","discount_type":"fixed_cart","totals":{"discount":"500","discount_tax":"100"}}]""",
            answer.Text);
    }

    [Fact]
    public async Task Without_coupons_there_is_no_list()
    {
        var answer = await (await Shopper.WithMugsAsync(_client, 1)).GetAsync("/coupons");

        Assert.Equal("""{"code":"cocart_cart_no_coupons_applied","message":"No coupon is applied to this cart.","data":{"status":404}}""", answer.Text);
    }

    [Fact]
    public async Task All_coupons_are_taken_off_and_again_without_any()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);
        await shopper.PostAsync("/apply-coupon", """{"code":"percent10"}""");
        await shopper.PostAsync("/apply-coupon?fields=notices", """{"code":"fixedcart5"}""");

        var first = await shopper.DeleteAsync("/coupons?fields=coupons,totals:total,notices");
        var second = await shopper.DeleteAsync("/coupons?fields=coupons,totals:total,notices");

        Assert.Equal("""{"coupons":[],"totals":{"total":"8400"},"notices":{"success":["All coupons are taken off."]}}""", first.Text);
        Assert.Equal("""{"coupons":[],"totals":{"total":"8400"},"notices":[]}""", second.Text);
    }

    [Fact]
    public async Task Valid_coupons_are_said_to_be()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);
        await shopper.PostAsync("/apply-coupon?fields=notices", """{"code":"percent10"}""");

        var answer = await shopper.GetAsync("/coupons/validate?fields=totals:discount_total,notices");

        Assert.Equal("""{"totals":{"discount_total":"600"},"notices":{"success":["Your coupons are valid."]}}""", answer.Text);
    }

    [Fact]
    public async Task A_coupon_of_another_address_is_dropped_with_a_notice()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);
        await shopper.PostAsync("/apply-coupon", """{"code":"percent10"}""");
        await shopper.PostAsync("/apply-coupon?fields=notices", """{"code":"emailonly"}""");

        var allowed = await shopper.GetAsync("/coupons/validate?fields=notices&email=user1@example.test");
        var dropped = await shopper.GetAsync("/coupons/validate?fields=totals:discount_total,notices&email=ann@example.test");

        Assert.Equal("""{"notices":{"success":["Your coupons are valid."]}}""", allowed.Text);
        Assert.Equal(
            """{"totals":{"discount_total":"600"},"notices":{"error":["The coupon &ldquo;emailonly&rdquo; was taken off your cart: it belongs to another e-mail address."]}}""",
            dropped.Text);
        Assert.Equal(["percent10"], await shopper.CouponsAsync());
    }

    [Fact]
    public async Task The_billing_address_decides_where_no_other_is_given()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);
        await shopper.PostAsync("/update", """{"namespace":"update-customer","email":"ann@example.test"}""");

        var answer = await shopper.PostAsync("/apply-coupon", """{"code":"emailonly"}""");

        Assert.Equal((HttpStatusCode.BadRequest, "cocart_coupon_failed_to_apply"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("/coupons/validate?email=ann", "rest_invalid_param")]
    [InlineData("/coupons/validate?thumb=perhaps", "rest_invalid_param")]
    [InlineData("/coupons?default=perhaps", "rest_invalid_param")]
    public async Task A_malformed_request_is_refused(string path, string code)
    {
        var answer = await new Shopper(_client).GetAsync(path);

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.Code));
    }
}
