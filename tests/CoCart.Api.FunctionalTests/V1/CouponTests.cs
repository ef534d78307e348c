using System.Net;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.V1;

[Collection(ServerGroup.Name)]
public sealed class CouponTests(RunningServer server) : IDisposable
{
    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("/wp-json")]
    [InlineData("/api")]
    public async Task A_coupon_is_entered_listed_and_taken_off(string face)
    {
        var guest = await Guest.WithMugsAsync(_client, 2, face);

        var entered = await guest.PostAsync("coupon", """{"coupon":" PERCENT10 "}""");
        var again = await guest.PostAsync("coupon", """{"coupon":"percent10"}""");
        var list = await guest.GetAsync("coupon");
        var off = await guest.DeleteAsync("coupon?coupon=percent10");

        Assert.Equal("""{"message":"The coupon \"percent10\" is applied.","coupon":"percent10","response":true}""", entered.Text);
        Assert.Equal("""{"message":"The coupon \"percent10\" is applied already.","coupon":"percent10","response":true}""", again.Text);
        Assert.Equal("""["percent10"]""", list.Text);
        Assert.Equal("""{"message":"The coupon \"percent10\" is taken off.","coupon":"percent10","response":true}""", off.Text);
        Assert.Equal("[]", (await guest.GetAsync("coupon")).Text);
    }

    [Fact]
    public async Task What_coupons_take_off_is_told_one_by_one()
    {
        var guest = await Guest.WithMugsAsync(_client, 2);
        await guest.PostAsync("coupon", """{"coupon":"percent10"}""");

        Assert.Equal("\"$4.00\"", (await guest.GetAsync("totals/discount")).Text);
        Assert.Equal("""{"percent10":"$4.00"}""", (await guest.GetAsync("totals/discount/coupon-totals")).Text);
        Assert.Equal("""{"percent10":"$0.80"}""", (await guest.GetAsync("totals/discount/coupon-tax")).Text);
    }

    [Theory]
    [InlineData("POST", """{}""", 400, "rest_missing_callback_param")]
    [InlineData("POST", """{"coupon":["percent10"]}""", 400, "rest_invalid_param")]
    [InlineData("POST", """{"coupon":""}""", 404, "cocart_pro_coupon_required")]
    [InlineData("POST", """{"coupon":"nosuch"}""", 400, "cocart_pro_coupon_failed_to_apply")]
    [InlineData("POST", """{"coupon":"expired"}""", 400, "cocart_pro_coupon_failed_to_apply")]
    [InlineData("DELETE", """{}""", 400, "rest_missing_callback_param")]
    [InlineData("DELETE", """{"coupon":""}""", 404, "cocart_pro_coupon_required")]
    [InlineData("DELETE", """{"coupon":"percent10"}""", 404, "cocart_pro_coupon_failed_to_remove")]
    public async Task A_coupon_that_cannot_be_is_refused(string method, string body, int status, string code)
    {
        var guest = await Guest.WithMugsAsync(_client, 2);

        var answer = await guest.AskAsync(method, "coupon", body);

        Assert.Equal((status, code), ((int)answer.Status, answer.Code));
        Assert.Equal("[]", (await guest.GetAsync("coupon")).Text);
    }

    [Fact]
    public async Task Valid_coupons_pass_the_check()
    {
        var guest = await Guest.WithMugsAsync(_client, 3);
        await guest.PostAsync("coupon", """{"coupon":"min50"}""");

        var answer = await guest.GetAsync("check-coupons");

        Assert.Equal((HttpStatusCode.OK, "\"All coupons are valid.\""), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task A_store_that_takes_no_coupons_says_so()
    {
        using var workplace = new Workplace();
        await workplace.RunAsync("import", "woocommerce", workplace.SampleWith("settings.json", "\"id\":\"woocommerce_enable_coupons\",\"value\":\"yes\"", "\"id\":\"woocommerce_enable_coupons\",\"value\":\"no\""));
        using var shop = RunningServer.In("Production", workplace);
        using var client = shop.NewClient();

        var answer = await new Guest(client).GetAsync("coupon");

        Assert.Equal((HttpStatusCode.NotFound, "cocart_pro_coupons_not_enabled"), (answer.Status, answer.Code));
    }
}
