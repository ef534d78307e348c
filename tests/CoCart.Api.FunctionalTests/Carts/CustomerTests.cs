using System.Net;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Carts;

[Collection(ServerGroup.Name)]
public sealed class CustomerTests(RunningServer server) : IDisposable
{
    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_new_address_moves_taxes_and_shipping()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);

        var answer = await shopper.PostAsync(
            "/update", """{"namespace":"update-customer","first_name":"Ann","country":"gb","city":"London","postcode":"SW1A 1AA","address_1":"10 High St"}""");

        var shipping = answer.Json.GetProperty("customer").GetProperty("shipping_address");
        Assert.Equal(("Ann", "GB"), (shipping.GetProperty("shipping_first_name").GetString(), shipping.GetProperty("shipping_country").GetString()));
        Assert.Equal(("flat_rate:3", 1), (answer.Json.Rate(), answer.Json.CountNotices("success")));
        Assert.True(answer.Json.GetProperty("shipping").GetProperty("has_calculated_shipping").GetBoolean());
    }

    [Fact]
    public async Task A_shipping_address_of_its_own_is_kept_apart()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);

        var answer = await shopper.PostAsync("/update", """{"namespace":"update-customer","country":"US","state":"AZ","s_country":"GB","s_city":"London"}""");

        var customer = answer.Json.GetProperty("customer");
        Assert.Equal("AZ", customer.GetProperty("billing_address").GetProperty("billing_state").GetString());
        Assert.Equal("London", customer.GetProperty("shipping_address").GetProperty("shipping_city").GetString());
        Assert.Equal("flat_rate:3", answer.Json.Rate());
    }

    [Theory]
    [InlineData("\"country\":\"XX\"", "cocart_invalid_country_code")]
    [InlineData("\"s_country\":\"Britain\"", "cocart_invalid_country_code")]
    [InlineData("\"postcode\":\"<b>\"", "cocart_invalid_postcode")]
    [InlineData("\"email\":\"ann@\"", "cocart_email_field_invalid")]
    [InlineData("\"phone\":\"none\"", "cocart_phone_field_invalid")]
    public async Task A_mistake_refuses_the_whole_change(string mistake, string code)
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);

        var answer = await shopper.PostAsync("/update", $$"""{"namespace":"update-customer","first_name":"Ann",{{mistake}}}""");

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.Code));
        var billing = (await shopper.CartAsync()).GetProperty("customer").GetProperty("billing_address");
        Assert.Equal("", billing.GetProperty("billing_first_name").GetString());
    }

    [Fact]
    public async Task An_empty_cart_has_no_customer_to_update()
    {
        var answer = await new Shopper(_client).PostAsync("/update", """{"namespace":"update-customer","first_name":"Ann"}""");

        Assert.Equal((HttpStatusCode.NotFound, "cocart_cart_empty"), (answer.Status, answer.Code));
    }
}
