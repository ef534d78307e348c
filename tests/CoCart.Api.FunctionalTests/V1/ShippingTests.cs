using System.Net;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.V1;

/// <summary>How the cart is shipped and paid for.</summary>
[Collection(ServerGroup.Name)]
public sealed class ShippingTests(RunningServer server) : IDisposable
{
    private const string FlatRate = """{"flat_rate:1":{"key":"flat_rate:1","method_id":"flat_rate","instance_id":1,"label":"Flat rate","cost":"10.00","html":"Flat rate: $10.00","taxes":{"1":2},"chosen_method":true}}""";

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("/wp-json")]
    [InlineData("/api")]
    public async Task The_ways_to_ship_are_told_and_one_is_chosen(string face)
    {
        var guest = await Guest.WithMugsAsync(_client, 2, face);

        Assert.Equal(FlatRate, (await guest.GetAsync("shipping-methods")).Text);
        Assert.Equal("true", (await guest.PostAsync("shipping-methods", """{"key":"flat_rate:1"}""")).Text);
        Assert.Equal("\"$10.00\"", (await guest.GetAsync("totals/shipping?calculate=true")).Text);
        Assert.Equal("\"2\"", (await guest.GetAsync("totals/shipping/tax")).Text);
    }

    [Fact]
    public async Task Shipping_is_worked_out_for_another_place()
    {
        var guest = await Guest.WithMugsAsync(_client, 2);

        var word = await guest.PostAsync("calculate/shipping", """{"country":"US","state":"CA","postcode":"90210"}""");
        var methods = await guest.PostAsync("calculate/shipping", """{"country":"GB","city":"London","postcode":"SW1A 1AA","return_methods":true}""");
        var customer = await guest.GetAsync("customer");

        Assert.Equal("\"Shipping is worked out anew.\"", word.Text);
        Assert.NotEqual(FlatRate, methods.Text);
        Assert.Equal("""{"first_name":"","last_name":"","company":"","country":"GB","state":"","postcode":"SW1A 1AA","city":"London","address":"","address_1":"","address_2":""}""", customer.Json.GetProperty("shipping").GetRawText());
        Assert.True(customer.Json.GetProperty("has_calculated_shipping").GetBoolean());
    }

    [Theory]
    [InlineData("GET", "shipping-methods?recurring_cart_key=some", null, 404, "cocart_pro_no_recurring_cart_key")]
    [InlineData("POST", "shipping-methods", """{}""", 400, "rest_missing_callback_param")]
    [InlineData("POST", "shipping-methods", """{"key":""}""", 404, "cocart_pro_set_shipping_method_failed")]
    [InlineData("POST", "shipping-methods", """{"key":"nosuch:1"}""", 404, "cocart_pro_shipping_method_incorrect")]
    [InlineData("POST", "shipping-methods", """{"key":"flat_rate:1","recurring_cart_key":"some"}""", 404, "cocart_pro_no_recurring_cart_key")]
    [InlineData("POST", "calculate/shipping", """{}""", 400, "rest_missing_callback_param")]
    [InlineData("POST", "calculate/shipping", """{"country":"ZZ"}""", 400, "rest_invalid_param")]
    [InlineData("POST", "calculate/shipping", """{"country":"US","postcode":"!!!"}""", 404, "cocart_pro_invalid_postcode")]
    [InlineData("POST", "payment-methods", """{}""", 400, "rest_missing_callback_param")]
    [InlineData("POST", "payment-methods", """{"gateway_id":""}""", 404, "cocart_pro_set_payment_method_failed")]
    [InlineData("POST", "payment-methods", """{"gateway_id":"nosuch"}""", 404, "cocart_pro_payment_method_incorrect")]
    [InlineData("GET", "totals/shipping?calculate=maybe", null, 400, "rest_invalid_param")]
    public async Task A_choice_that_cannot_be_is_refused(string method, string path, string? body, int status, string code)
    {
        var guest = await Guest.WithMugsAsync(_client, 2);

        var answer = await guest.AskAsync(method, path, body);

        Assert.Equal((status, code), ((int)answer.Status, answer.Code));
        Assert.Equal(FlatRate, (await guest.GetAsync("shipping-methods")).Text);
    }

    [Fact]
    public async Task An_empty_cart_is_not_shipped()
    {
        var guest = new Guest(_client);

        Assert.Equal("cocart_pro_shipping_not_needed", (await guest.GetAsync("shipping-methods")).Code);
        Assert.Equal("cocart_pro_shipping_not_needed", (await guest.PostAsync("calculate/shipping", """{"country":"US"}""")).Code);
    }

    [Theory]
    [InlineData("/wp-json", "\"There is nothing to pay.\"")]
    [InlineData("/api", "{}")]
    public async Task The_ways_to_pay_are_told_where_there_is_something_to_pay(string face, string nothing)
    {
        var guest = await Guest.WithMugsAsync(_client, 2, face);

        Assert.Equal("""{"cod":{"id":"cod","method_title":"Cash on delivery","title":"Cash on delivery","description":"","icon":"","icon_urls":"","has_fields":false,"countries":null,"availability":null,"supports":["products"],"order_button_text":null,"chosen_gateway":true}}""", (await guest.GetAsync("payment-methods")).Text);
        Assert.Equal("true", (await guest.PostAsync("payment-methods", """{"gateway_id":"cod"}""")).Text);
        Assert.Equal((HttpStatusCode.OK, nothing), ((await new Guest(_client, face).GetAsync("payment-methods")) is var answer ? (answer.Status, answer.Text) : default));
    }
}
