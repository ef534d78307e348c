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
    [InlineData("\"country\":\"XX\"", "cocart_invalid_country_code", "country", "XX")]
    [InlineData("\"country\":\"\"", "cocart_billing_field_required", "country", "")]
    [InlineData("\"s_country\":\"Britain\"", "cocart_invalid_country_code", "s_country", "Britain")]
    [InlineData("\"postcode\":\"<b>\"", "cocart_invalid_postcode", "postcode", "<b>")]
    [InlineData("\"country\":\"GB\",\"postcode\":\"85716\"", "cocart_invalid_postcode", "postcode", "85716")]
    [InlineData("\"s_country\":\"GB\",\"s_postcode\":\"1\"", "cocart_invalid_postcode", "s_postcode", "1")]
    [InlineData("\"state\":\"Kent\"", "cocart_invalid_state", "state", "Kent")]
    [InlineData("\"state\":\"\"", "cocart_billing_field_required", "state", "")]
    [InlineData("\"city\":\" \"", "cocart_billing_field_required", "city", "")]
    [InlineData("\"country\":\"GB\",\"address_1\":\"10 High St\",\"city\":\"London\"", "cocart_billing_field_required", "postcode", "")]
    [InlineData("\"email\":\"ann@\"", "cocart_email_field_invalid", "email", "ann@")]
    [InlineData("\"phone\":\"none\"", "cocart_phone_field_invalid", "phone", "none")]
    public async Task A_mistake_refuses_the_whole_change_and_names_its_field(string mistake, string code, string field, string value)
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);

        var answer = await shopper.PostAsync("/update", $$"""{"namespace":"update-customer","first_name":"Ann",{{mistake}}}""");

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.Code));
        Assert.Equal($$"""{"status":400,"field":"{{field}}","value":"{{value}}"}""", answer.Json.GetProperty("data").GetRawText());
        var billing = (await shopper.CartAsync()).GetProperty("customer").GetProperty("billing_address");
        Assert.Equal("", billing.GetProperty("billing_first_name").GetString());
    }

    [Theory]
    [InlineData("""{"city":"Reno"}""", "billing_city", "Reno")]
    [InlineData("""{"postcode":"94105"}""", "billing_postcode", "94105")]
    [InlineData("""{"country":"FR"}""", "billing_country", "FR")]
    [InlineData("""{"state":"Arizona"}""", "billing_state", "AZ")]
    [InlineData("""{"country":"GB","state":"","city":"London","postcode":"SW1A 1AA","address_1":"10 High St"}""", "billing_postcode", "SW1A 1AA")]
    public async Task Apps_may_change_one_field_after_the_other(string fields, string name, string value)
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);

        var answer = await shopper.PostAsync("/update?namespace=update-customer&fields=customer", fields);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(value, answer.Json.GetProperty("customer").GetProperty("billing_address").Property(name));
    }

    [Fact]
    public async Task A_body_of_another_shape_changes_nothing()
    {
        var answer = await (await Shopper.WithMugsAsync(_client, 1)).PostAsync("/update", """{"namespace":"update-customer","city":["Reno"]}""");

        Assert.Equal((HttpStatusCode.BadRequest, "rest_invalid_param"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task An_empty_cart_has_no_customer_to_update()
    {
        var answer = await new Shopper(_client).PostAsync("/update", """{"namespace":"update-customer","first_name":"Ann"}""");

        Assert.Equal((HttpStatusCode.NotFound, "cocart_cart_empty"), (answer.Status, answer.Code));
    }
}
