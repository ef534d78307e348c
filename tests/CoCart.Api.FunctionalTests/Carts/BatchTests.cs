using System.Net;
using System.Text.Json;
using CoCart.Api.FunctionalTests.Server;
using CoCart.Api.FunctionalTests.Sessions;

namespace CoCart.Api.FunctionalTests.Carts;

/// <summary>Several requests in one.</summary>
[Collection(ServerGroup.Name)]
public sealed class BatchTests(RunningServer server) : IDisposable
{
    private const string Mug = """{"path":"/cocart/v2/cart/add-item","body":{"id":"62"}}""";
    private const string Towel = """{"path":"/cocart/v2/cart/add-item","body":{"id":"63","quantity":"2"}}""";
    private const string Nothing = """{"path":"/cocart/v2/cart/add-item","body":{"id":"999999"}}""";
    private const string Malformed = """{"path":"/cocart/v2/cart/add-item","body":{"quantity":"many","id":"62"}}""";
    private const string Cart = """{"method":"GET","path":"/cocart/v2/cart?fields=item_count"}""";

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("/wp-json")]
    [InlineData("/api")]
    public async Task Each_request_gets_its_answer_and_a_refused_one_is_left_out(string face)
    {
        var shopper = new Shopper(_client);

        var answer = await SendAsync($"{face}/batch/v1?cart_key={shopper.Key}", [Mug, Nothing, Towel, Cart]);

        Assert.Equal(HttpStatusCode.MultiStatus, answer.Status);
        Assert.Equal([200, 400, 200, 200], Responses(answer).Select(response => response.GetProperty("status").GetInt32()));
        Assert.Equal("cocart_invalid_product", Responses(answer)[1].GetProperty("body").Property("code"));
        Assert.Equal("POST", Responses(answer)[0].GetProperty("headers").Property("Allow"));
        Assert.Equal("""{"item_count":3}""", Responses(answer)[3].GetProperty("body").GetRawText());
        Assert.Equal(shopper.Key, answer.Headers["CoCart-API-Cart-Key"].Single());
        Assert.Contains(answer.Headers["Set-Cookie"], cookie => cookie.StartsWith("wp_cocart_session_", StringComparison.Ordinal));
        Assert.Equal("62:1 63:2", await LinesAsync(shopper));
    }

    [Fact]
    public async Task All_or_nothing_answers_the_cart_once()
    {
        var shopper = new Shopper(_client);

        var answer = await SendAsync($"/wp-json/batch/v1?cart_key={shopper.Key}", [Mug, Towel, """{"path":"/cocart/v2/cart/apply-coupon","body":{"code":"percent10"}}"""], atomic: true);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(3m, answer.Json.GetProperty("item_count").GetDecimal());
        Assert.Equal("percent10", answer.Json.GetProperty("coupons")[0].Property("coupon"));
        Assert.Equal(3, answer.Json.CountNotices("success"));
        var later = await shopper.CartAsync();
        Assert.Equal((answer.Json.Total(), 0), (later.Total(), later.CountNotices("success")));
    }

    [Fact]
    public async Task All_or_nothing_does_nothing_if_one_is_refused_and_says_why()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);

        var answer = await SendAsync($"/wp-json/batch/v1?cart_key={shopper.Key}", [Towel, Nothing, Mug], atomic: true);

        Assert.Equal((HttpStatusCode.BadRequest, "cocart_invalid_product"), (answer.Status, answer.Code));
        Assert.Equal("62:1", await LinesAsync(shopper));
    }

    [Fact]
    public async Task A_malformed_request_keeps_the_others_from_being_done_if_asked()
    {
        var shopper = new Shopper(_client);

        var answer = await SendAsync($"/wp-json/batch/v1?cart_key={shopper.Key}", [Mug, Malformed], validation: "require-all-validate");

        Assert.Equal((HttpStatusCode.MultiStatus, "validation"), (answer.Status, answer.Json.Property("failed")));
        Assert.Equal(JsonValueKind.Null, Responses(answer)[0].ValueKind);
        Assert.Equal("rest_invalid_param", Responses(answer)[1].GetProperty("body").Property("code"));
        Assert.Equal("", await LinesAsync(shopper));
    }

    [Fact]
    public async Task A_batch_about_the_cart_answers_the_cart_with_all_notices()
    {
        var shopper = new Shopper(_client);

        var cart = await SendAsync($"/wp-json/cocart/batch?cart_key={shopper.Key}", [Mug, Towel]);
        var list = await SendAsync($"/wp-json/cocart/batch?cart_key={shopper.Key}", [Mug, Nothing]);

        Assert.Equal((HttpStatusCode.OK, 3m, 2), (cart.Status, cart.Json.GetProperty("item_count").GetDecimal(), cart.Json.CountNotices("success")));
        Assert.Equal((HttpStatusCode.MultiStatus, 2), (list.Status, Responses(list).Count));
        Assert.Equal("cocart_rest_invalid_path", (await SendAsync("/wp-json/cocart/batch", ["""{"path":"/cocart/v1/add-item"}"""])).Code);
    }

    [Fact]
    public async Task Both_versions_share_the_cart_of_a_batch_and_of_its_caller()
    {
        var customer = new Customer(_client, "gbuser", "pass");
        await customer.StartAsync(mugs: 0);

        var answer = await SendAsync(
            "/wp-json/batch/v1", ["""{"path":"/cocart/v1/add-item","body":{"product_id":"62","quantity":2}}""", Cart], headers: customer.Authorization);

        Assert.Equal(2, Responses(answer)[0].GetProperty("body").GetProperty("quantity").GetInt32());
        Assert.Equal("""{"item_count":2}""", Responses(answer)[1].GetProperty("body").GetRawText());
    }

    [Theory]
    [InlineData("""{"path":"/cocart/v2/login"}""", "rest_batch_not_allowed")]
    [InlineData("""{"path":"/cocart/v2/api-keys","method":"GET"}""", "rest_batch_not_allowed")]
    [InlineData("""{"path":"/batch/v1","body":{"requests":[]}}""", "rest_batch_not_allowed")]
    [InlineData("""{"path":"/cocart/v2/cart","method":"POST"}""", "rest_batch_not_allowed")]
    [InlineData("""{"path":"/cocart/v2/nosuchroute"}""", "rest_no_route")]
    public async Task Not_everything_can_be_done_in_a_batch(string request, string code)
    {
        var answer = await SendAsync("/wp-json/batch/v1", [request]);

        Assert.Equal((HttpStatusCode.MultiStatus, code), (answer.Status, Responses(answer)[0].GetProperty("body").Property("code")));
    }

    [Theory]
    [InlineData("""{"requests":[]}""")]
    [InlineData("""{"requests":"x"}""")]
    [InlineData("""{"requests":[{"path":"cocart/v2/cart"}]}""")]
    [InlineData("""{"requests":[{"path":"/cocart/v2/cart","method":"TRACE"}]}""")]
    [InlineData("""{"requests":[{"path":"/cocart/v2/cart/clear","body":"x"}]}""")]
    [InlineData("""{"requests":[{"path":"/cocart/v2/cart/clear"}],"validation":"strict"}""")]
    public async Task A_malformed_batch_is_refused(string json)
    {
        var answer = await _client.PostAsync("/wp-json/batch/v1", json, []);

        Assert.Equal((HttpStatusCode.BadRequest, "rest_invalid_param"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_batch_of_more_than_25_requests_is_refused()
    {
        var shopper = new Shopper(_client);

        Assert.Equal("rest_invalid_param", (await SendAsync($"/wp-json/batch/v1?cart_key={shopper.Key}", [.. Enumerable.Repeat(Mug, 26)])).Code);
        Assert.Equal(25, Responses(await SendAsync($"/wp-json/batch/v1?cart_key={shopper.Key}", [.. Enumerable.Repeat(Mug, 25)])).Count);
        Assert.Equal("62:25", await LinesAsync(shopper));
    }

    [Fact]
    public async Task A_refused_request_leaves_nothing_behind_that_it_had_begun()
    {
        var shopper = new Shopper(_client);
        await SendAsync($"/wp-json/batch/v1?cart_key={shopper.Key}", [Mug, Towel]);
        var items = (await shopper.CartAsync()).GetProperty("items").EnumerateArray().Select(item => item.Property("item_key")).ToList();
        var half = """{"path":"/cocart/v2/cart/update","body":{"namespace":"update-cart","quantity":{"ITEM":"5","nosuchkey":"1"}}}"""
            .Replace("ITEM", items[0], StringComparison.Ordinal);

        var answer = await SendAsync($"/wp-json/batch/v1?cart_key={shopper.Key}", [half, Mug]);

        Assert.Equal([404, 200], Responses(answer).Select(response => response.GetProperty("status").GetInt32()));
        Assert.Equal("62:2 63:2", await LinesAsync(shopper));
    }

    private Task<Answer> SendAsync(string path, string[] requests, bool atomic = false, string validation = "normal", params (string, string)[] headers) => _client.PostAsync(
        path, $$"""{"requests":[{{string.Join(',', requests)}}],"atomic":{{(atomic ? "true" : "false")}},"validation":"{{validation}}"}""", headers);

    private static List<JsonElement> Responses(Answer answer) => [.. answer.Json.GetProperty("responses").EnumerateArray()];

    private static async Task<string> LinesAsync(Shopper shopper) => string.Join(' ', (await shopper.CartAsync()).GetProperty("items").EnumerateArray()
        .Select(item => $"{item.GetProperty("id").GetInt32()}:{item.GetProperty("quantity").GetProperty("value").GetDecimal()}"));
}
