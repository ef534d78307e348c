using System.Globalization;
using System.Net;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Carts;

[Collection(ServerGroup.Name)]
public sealed class ExplanationTests(RunningServer server) : IDisposable
{
    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("/wp-json")]
    [InlineData("/api")]
    public async Task A_total_is_explained_amount_by_amount(string face)
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);
        await shopper.PostAsync("/apply-coupon", """{"code":"percent10"}""");

        var answer = await _client.GetAsync($"{face}/cocart/v2/cart/totals/explain?cart_key={shopper.Key}", []);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(
            """
            [{"step":"price","subject":"44f683a84163b3523afe57c2e008bc8c","name":"Plain Mug","amount":"60","balance":"60"},
            {"step":"discount","subject":"44f683a84163b3523afe57c2e008bc8c","name":"percent10","amount":"-6","balance":"54"},
            {"step":"tax","subject":"44f683a84163b3523afe57c2e008bc8c","name":"SALES TAX-1","amount":"10.8","balance":"64.8"},
            {"step":"shipping","subject":"flat_rate:1","name":"Flat rate","amount":"10","balance":"74.8"},
            {"step":"tax","subject":"flat_rate:1","name":"SALES TAX-1","amount":"2","balance":"76.8"}]
            """.Replace(Environment.NewLine, "", StringComparison.Ordinal),
            answer.Json.GetProperty("entries").GetRawText());
        Assert.Equal("7680", answer.Json.Property("total"));
    }

    [Fact]
    public async Task The_last_balance_is_the_total_of_the_cart()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 2);
        await shopper.PostAsync("/add-item", """{"id":"75","quantity":"3"}""");
        await shopper.PostAsync("/apply-coupon", """{"code":"fixedcart5"}""");

        var explained = (await shopper.GetAsync("/totals/explain")).Json.GetProperty("entries").EnumerateArray().ToList();
        var total = (await shopper.CartAsync()).Total();

        Assert.Equal(total, (100 * Amount(explained[^1], "balance")).ToString("0", CultureInfo.InvariantCulture));
        Assert.Equal(Amount(explained[^1], "balance"), explained.Sum(entry => Amount(entry, "amount")));
    }

    [Fact]
    public async Task An_empty_cart_has_nothing_to_explain()
    {
        var answer = await new Shopper(_client).GetAsync("/totals/explain");

        Assert.Equal((HttpStatusCode.NotFound, "cocart_cart_totals_empty"), (answer.Status, answer.Code));
    }

    private static decimal Amount(System.Text.Json.JsonElement entry, string name) => decimal.Parse(entry.Property(name), CultureInfo.InvariantCulture);
}
