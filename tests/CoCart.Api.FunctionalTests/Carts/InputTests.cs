using System.Net;
using System.Text;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Carts;

[Collection(ServerGroup.Name)]
public sealed class InputTests(RunningServer server) : IDisposable
{
    private const string AddItem = "/wp-json/cocart/v2/cart/add-item";

    private readonly HttpClient _client = server.NewClient();

    [Theory]
    [InlineData("""{"id":"\ud800"}""")]
    [InlineData("""{"\ud800":"62"}""")]
    public async Task Text_that_is_none_is_malformed(string json) =>
        Assert.Equal("rest_invalid_json", (await _client.PostAsync("/wp-json/cocart/v2/cart/add-item", json, [])).Code);

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_json_body_beats_the_query()
    {
        var answer = await _client.PostAsync($"{AddItem}?quantity=7&fields=item_count", """{"id":"62","quantity":"2"}""");

        Assert.Equal("""{"item_count":2}""", answer.Text);
    }

    [Fact]
    public async Task A_form_beats_the_query_and_nests_by_brackets()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["id"] = "99",
            ["variation[attribute_pa_color]"] = "red",
            ["variation[attribute_pa_size]"] = "small",
            ["fields"] = "items",
        });

        var answer = await _client.AskAsync(HttpMethod.Post, $"{AddItem}?id=62", form);

        Assert.Equal(100, answer.Json.GetProperty("items")[0].GetProperty("id").GetInt32());
    }

    [Fact]
    public async Task A_multipart_form_is_read()
    {
        using var form = new MultipartFormDataContent { { new StringContent("62"), "id" }, { new StringContent("item_count"), "fields" } };

        Assert.Equal("""{"item_count":1}""", (await _client.AskAsync(HttpMethod.Post, AddItem, form)).Text);
    }

    [Fact]
    public async Task A_body_of_another_type_is_left_alone()
    {
        var answer = await _client.AskAsync(HttpMethod.Post, AddItem, new StringContent("""{"id":"62"}""", Encoding.UTF8, "text/plain"));

        Assert.Equal((HttpStatusCode.BadRequest, "rest_missing_callback_param"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Malformed_json_is_told_in_the_envelope()
    {
        var answer = await _client.PostAsync(AddItem, "{\"id\":");

        Assert.Equal("rest_invalid_json", answer.Code);
        Assert.Equal(4, answer.Json.GetProperty("data").GetProperty("json_error_code").GetInt32());
    }

    [Fact]
    public async Task A_body_over_a_megabyte_is_refused_in_the_envelope()
    {
        var text = new string('x', 1_100_000);

        var answer = await _client.PostAsync(AddItem, $$$"""{"id":"62","item_data":{"text":"{{{text}}}"}}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Equal("cocart_request_too_large", answer.Code);
    }

    [Theory]
    [InlineData("""{"id":"62","quantity":2}""", "rest_invalid_type")]
    [InlineData("""{"id":"62","return_item":"yes"}""", "rest_invalid_type")]
    public async Task A_wrong_type_is_told_with_the_parameter(string body, string subCode)
    {
        var details = (await _client.PostAsync(AddItem, body)).Json.GetProperty("data").GetProperty("details");

        Assert.Equal(subCode, details.EnumerateObject().Single().Value.GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("""{"id":"nosuch"}""", HttpStatusCode.NotFound, "cocart_unknown_product_id")]
    [InlineData("""{"id":"62abc"}""", HttpStatusCode.BadRequest, "rest_invalid_param")]
    [InlineData("""{"id":""}""", HttpStatusCode.BadRequest, "rest_invalid_param")]
    [InlineData("""{"id":"88"}""", HttpStatusCode.BadRequest, "cocart_product_failed_validation")]
    public async Task What_crashed_the_original_is_the_clients_mistake(string body, HttpStatusCode status, string code)
    {
        var answer = await _client.PostAsync(AddItem, body);

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_protected_product_is_sold_to_who_knows_its_password()
    {
        var answer = await _client.PostAsync(AddItem, """{"id":"88"}""", ("X-Product-Password", "letmein"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Theory]
    [InlineData("""{"abc":1}""", HttpStatusCode.BadRequest, "rest_invalid_param")]
    [InlineData("""{"999999":1}""", HttpStatusCode.BadRequest, "cocart_invalid_product")]
    [InlineData("[1,2]", HttpStatusCode.BadRequest, "rest_invalid_param")]
    public async Task Unknown_children_of_a_group_are_the_clients_mistake(string quantity, HttpStatusCode status, string code)
    {
        var answer = await _client.PostAsync("/wp-json/cocart/v2/cart/add-items", $$"""{"id":"97","quantity":{{quantity}}}""");

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_price_is_ignored_unless_the_shop_allows_it()
    {
        var answer = await _client.PostAsync($"{AddItem}?fields=items", """{"id":"62","price":"1"}""");

        Assert.Equal("2000", answer.Json.GetProperty("items")[0].GetProperty("price").GetString());
    }
}
