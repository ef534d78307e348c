using System.Net;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Carts;

[Collection(ServerGroup.Name)]
public sealed class CouponTests(RunningServer server) : IDisposable
{
    private const string Mug = "44f683a84163b3523afe57c2e008bc8c";

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("""{"code":"percent10"}""")]
    [InlineData("""{"code":" PERCENT10 "}""")]
    [InlineData("""{"coupon":"percent10"}""")]
    public async Task A_coupon_lowers_the_total_and_says_so(string body)
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);

        var answer = await shopper.PostAsync("/apply-coupon?fields=coupons,totals:discount_total-total", body);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(
            """{"coupons":[{"coupon":"percent10","label":"Coupon: percent10","discount_type":"percent","saving":"-600","saving_html":"-$6.00"}],"totals":{"discount_total":"600","total":"7680"}}""",
            answer.Text);
        Assert.Equal(1, (await shopper.CartAsync()).CountNotices("success"));
    }

    [Fact]
    public async Task A_coupon_entered_twice_counts_once()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);
        await shopper.PostAsync("/apply-coupon", """{"code":"percent10"}""");

        var again = await shopper.PostAsync("/apply-coupon", """{"code":"percent10"}""");

        Assert.Equal((HttpStatusCode.OK, 1, 0), (again.Status, again.Json.CountNotices("info"), again.Json.CountNotices("success")));
        Assert.Equal(["percent10"], await shopper.CouponsAsync());
    }

    [Theory]
    [InlineData("""{"code":"nosuchcoupon"}""", 404, "cocart_coupon_not_exist")]
    [InlineData("""{"code":" "}""", 404, "cocart_coupon_code_required")]
    [InlineData("""{"code":"expired"}""", 400, "cocart_coupon_failed_to_apply")]
    [InlineData("""{"code":"usedup"}""", 400, "cocart_coupon_failed_to_apply")]
    [InlineData("""{"code":"max30"}""", 400, "cocart_coupon_failed_to_apply")]
    [InlineData("""{"code":"emailonly","email":"somebody@else.example"}""", 400, "cocart_coupon_failed_to_apply")]
    [InlineData("{}", 400, "rest_missing_callback_param")]
    [InlineData("""{"code":["percent10"]}""", 400, "rest_invalid_param")]
    [InlineData("""{"code":"percent10""", 400, "rest_invalid_json")]
    public async Task A_coupon_that_cannot_be_used_changes_nothing(string body, int status, string code)
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);
        var before = await shopper.GetAsync();

        var answer = await shopper.PostAsync("/apply-coupon", body);

        Assert.Equal((status, code), ((int)answer.Status, answer.Code));
        Assert.Equal(before.Text.Replace("\"notices\":{\"success\":[\"&ldquo;Plain Mug&rdquo; is now in your cart.\"]}", "", StringComparison.Ordinal), (await shopper.GetAsync()).Text);
    }

    [Fact]
    public async Task An_empty_cart_takes_no_coupon()
    {
        var answer = await new Shopper(_client).PostAsync("/apply-coupon", """{"code":"percent10"}""");

        Assert.Equal((HttpStatusCode.NotFound, "cocart_coupon_cannot_add"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_coupon_is_taken_off_once()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);
        await shopper.PostAsync("/apply-coupon", """{"code":"percent10"}""");

        var first = await shopper.DeleteAsync("/coupons/PERCENT10");
        var second = await shopper.DeleteAsync("/coupons/percent10");

        Assert.Equal((HttpStatusCode.OK, "8400"), (first.Status, first.Json.Total()));
        Assert.Equal((HttpStatusCode.NotFound, "cocart_cart_coupon_invalid_code"), (second.Status, second.Code));
    }

    [Fact]
    public async Task One_of_individual_use_drives_out_the_others_and_lets_none_in()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);
        await shopper.PostAsync("/apply-coupon", """{"code":"percent10"}""");

        await shopper.PostAsync("/apply-coupon", """{"code":"solo"}""");
        var other = await shopper.PostAsync("/apply-coupon", """{"code":"percent10"}""");

        Assert.Equal("cocart_coupon_failed_to_apply", other.Code);
        Assert.Equal(["solo"], await shopper.CouponsAsync());
    }

    [Fact]
    public async Task A_coupon_that_a_change_makes_invalid_is_dropped_with_a_notice()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);
        await shopper.PostAsync("/apply-coupon", """{"code":"min50"}""");
        Assert.Equal(["min50"], await shopper.CouponsAsync());

        var answer = await shopper.PostAsync($"/item/{Mug}", """{"quantity":1}""");

        Assert.Equal((HttpStatusCode.OK, 1, "0"), (answer.Status, answer.Json.CountNotices("error"), answer.Json.Total("discount_total")));
        Assert.Empty(await shopper.CouponsAsync());
    }
}
