using System.Net;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Carts;

[Collection(ServerGroup.Name)]
public sealed class ShippingTests(RunningServer server) : IDisposable
{
    private const string Mug = "44f683a84163b3523afe57c2e008bc8c";

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("""{"rate_id":"free_shipping:2"}""")]
    [InlineData("""{"rate_id":"free_shipping:2","package_id":0}""")]
    [InlineData("""{"rate_key":"free_shipping:2","package_id":""}""")]
    public async Task A_chosen_rate_is_charged_and_stays_while_it_is_offered(string body)
    {
        var shopper = await Shopper.WithMugsAsync(_client, 6);

        var chosen = await shopper.PostAsync("/set-shipping-method", body);
        var more = await shopper.PostAsync("/add-item", """{"id":"62"}""");
        var fewer = await shopper.PostAsync($"/item/{Mug}", """{"quantity":2}""");
        var again = await shopper.PostAsync($"/item/{Mug}", """{"quantity":6}""");

        Assert.Equal((HttpStatusCode.OK, "0"), (chosen.Status, chosen.Json.Total("shipping_total")));
        Assert.Equal(["free_shipping:2", "flat_rate:1", "flat_rate:1"], new[] { more, fewer, again }.Select(answer => answer.Json.Rate()));
    }

    [Theory]
    [InlineData("""{"rate_id":"nosuch:1"}""", 404, "cocart_shipping_method_incorrect")]
    [InlineData("""{"rate_id":"free_shipping:2"}""", 404, "cocart_shipping_method_incorrect")]
    [InlineData("""{"rate_id":"flat_rate:1","package_id":5}""", 404, "cocart_shipping_method_incorrect")]
    [InlineData("""{"rate_id":"flat_rate:1","package_id":"first"}""", 404, "cocart_shipping_method_incorrect")]
    [InlineData("""{"rate_id":""}""", 404, "cocart_missing_rate_id")]
    [InlineData("{}", 400, "rest_missing_callback_param")]
    [InlineData("""{"rate_id":1}""", 400, "rest_invalid_param")]
    public async Task A_rate_that_is_not_offered_is_refused(string body, int status, string code)
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);

        var answer = await shopper.PostAsync("/set-shipping-method", body);

        Assert.Equal((status, code), ((int)answer.Status, answer.Code));
        Assert.Equal("flat_rate:1", (await shopper.CartAsync()).Rate());
    }

    [Fact]
    public async Task Where_nothing_is_shipped_to_any_more_the_cart_says_so_once()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);

        var moved = await shopper.PostAsync("/update", """{"namespace":"update-customer","country":"FR","city":"Paris","postcode":"75001"}""");

        Assert.Equal((HttpStatusCode.OK, 1, "0"), (moved.Status, moved.Json.CountNotices("error"), moved.Json.Total("shipping_total")));
        Assert.Equal(0, (await shopper.CartAsync()).CountNotices("error"));
    }
}
