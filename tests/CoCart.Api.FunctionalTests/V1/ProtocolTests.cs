using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.V1;

/// <summary>Parameters that every route takes.</summary>
[Collection(ServerGroup.Name)]
public sealed class ProtocolTests(RunningServer server) : IDisposable
{
    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("get-cart?_fields=" + Guest.Mug + ".quantity", """{"44f683a84163b3523afe57c2e008bc8c":{"quantity":2}}""")]
    [InlineData("get-cart?_fields=nosuch", "{}")]
    [InlineData("totals?_fields=total,shipping_taxes", """{"shipping_taxes":{"1":2},"total":"60.00"}""")]
    [InlineData("count-items?_fields=total", "2")]
    [InlineData("count-items?_jsonp=shop.show_1", "/**/shop.show_1(2)")]
    [InlineData("totals?_fields=total&_pretty=1", "{\n    \"total\": \"60.00\"\n}")]
    public async Task An_answer_is_shaped_as_wanted(string path, string body)
    {
        var guest = await Guest.WithMugsAsync(_client, 2);

        Assert.Equal(body, (await guest.GetAsync(path)).Text);
    }

    [Fact]
    public async Task A_script_says_that_it_is_one()
    {
        var answer = await new Guest(_client).GetAsync("item?_jsonp=show");

        Assert.Equal("application/javascript; charset=UTF-8", Assert.Single(answer.Headers["Content-Type"]));
        Assert.StartsWith("/**/show({\"code\":\"cocart_cart_item_key_required\"", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("get-cart?_jsonp=alert(1)")]
    [InlineData("get-cart?_jsonp=")]
    [InlineData("get-cart?_jsonp[]=a")]
    public async Task A_callback_that_is_no_name_is_refused(string path)
    {
        var answer = await new Guest(_client).GetAsync(path);

        Assert.Equal((400, "rest_callback_invalid"), ((int)answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_change_is_never_a_script()
    {
        var answer = await new Guest(_client).PostAsync("clear?_jsonp=show", "{}");

        Assert.Equal("\"The cart is empty now.\"", answer.Text);
    }

    [Fact]
    public async Task Outside_of_the_cart_no_cart_is_named()
    {
        var answer = await _client.GetAsync("/wp-json/wc/v9/nosuch", []);

        Assert.Equal("rest_no_route", answer.Code);
        Assert.Empty(answer.Headers["CoCart-API-Cart-Key"]);
    }
}
