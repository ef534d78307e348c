using System.Net;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.V1;

[Collection(ServerGroup.Name)]
public sealed class GetCartTests(RunningServer server) : IDisposable
{
    private const string Mugs = """
        {"44f683a84163b3523afe57c2e008bc8c":{"key":"44f683a84163b3523afe57c2e008bc8c","product_id":62,"variation_id":0,"variation":[],"quantity":2,"data_hash":"b5c1d5ca8bae6d4896cf1807cdf763f0","line_tax_data":{"subtotal":{"1":8},"total":{"1":8}},"line_subtotal":40,"line_subtotal_tax":8,"line_total":40,"line_tax":8,"data":{},"product_name":"Plain Mug","product_title":"Plain Mug","product_price":"$20.00"}}
        """;

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("/wp-json/cocart/v1/get-cart", "[]")]
    [InlineData("/wp-json/cocart/V1/Get-Cart/", "[]")]
    [InlineData("/?rest_route=/cocart/v1/get-cart", "[]")]
    [InlineData("/api/cocart/v1/get-cart", "{}")]
    public async Task An_empty_cart_has_no_lines(string path, string body) => Assert.Equal(body, (await _client.GetAsync(path, [])).Text);

    [Fact]
    public async Task A_cart_that_v2_filled_is_read_by_item_key()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 2);

        var dropIn = await _client.GetAsync($"/wp-json/cocart/v1/get-cart?cart_key={shopper.Key}", []);
        var typed = await _client.GetAsync($"/api/cocart/v1/get-cart?cart_key={shopper.Key}", []);

        Assert.Equal(Mugs, dropIn.Text);
        Assert.Equal(Mugs.Replace("\"variation\":[]", "\"variation\":{}", StringComparison.Ordinal), typed.Text);
    }

    [Fact]
    public async Task Answers_name_the_cart_but_neither_time_nor_version()
    {
        var answer = await _client.GetAsync("/wp-json/cocart/v1/get-cart", []);

        Assert.Single(answer.Headers["CoCart-API-Cart-Key"]);
        Assert.DoesNotContain(answer.Headers, header => header.Key.Contains("Timestamp", StringComparison.Ordinal) || header.Key.Contains("Version", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GET", "/wp-json/cocart/v1/get-cart?thumb=zzz", HttpStatusCode.BadRequest, "rest_invalid_param")]
    [InlineData("POST", "/wp-json/cocart/v1/get-cart", HttpStatusCode.NotFound, "rest_no_route")]
    [InlineData("GET", "/wp-json/cocart/v1/nosuch", HttpStatusCode.NotFound, "rest_no_route")]
    public async Task What_is_not_understood_is_refused(string method, string path, HttpStatusCode status, string code)
    {
        var answer = await _client.AskAsync(new HttpMethod(method), path, null);

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }
}
