using System.Net;
using System.Text;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Carts;

[Collection(ServerGroup.Name)]
public sealed class ProtocolTests(RunningServer server) : IDisposable
{
    private const string Cart = "/wp-json/cocart/v2/cart";

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("/wp-json/cocart/v2/cart?fields=fees,removed_items", """{"fees":[],"removed_items":[]}""")]
    [InlineData("/index.php/wp-json/cocart/v2/cart?fields=fees", """{"fees":[]}""")]
    [InlineData("/?rest_route=/cocart/v2/cart&fields=fees", """{"fees":[]}""")]
    [InlineData("/api/cocart/v2/cart?fields=fees,removed_items,taxes", """{"fees":{},"removed_items":[],"taxes":{}}""")]
    [InlineData("/api/cocart/v2/cart/items", "{}")]
    [InlineData("/wp-json/cocart/v2/cart/items", "\"The cart has no items.\"")]
    public async Task Each_face_writes_what_is_empty_in_its_own_way(string path, string body) => Assert.Equal(body, (await _client.GetAsync(path, [])).Text);

    [Theory]
    [InlineData("GET", "/wp-json/cocart/v2/nosuch")]
    [InlineData("DELETE", "/wp-json/cocart/v2/cart")]
    [InlineData("GET", "/wp-json/cocart/v2/cart/add-item")]
    [InlineData("GET", "/wp-json/cocart/v2/cart/item/a-b")]
    public async Task An_unknown_path_or_method_is_no_route(string method, string path)
    {
        var answer = await _client.AskAsync(new HttpMethod(method), path, null);

        Assert.Equal((HttpStatusCode.NotFound, "rest_no_route"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Without_a_face_there_is_nothing() =>
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync("/cocart/v2/cart", [])).Status);

    [Fact]
    public async Task Head_is_get_without_a_body()
    {
        var answer = await _client.AskAsync(HttpMethod.Head, Cart, null);

        Assert.Equal((HttpStatusCode.OK, ""), (answer.Status, answer.Text));
        Assert.NotEmpty(answer.Headers["CoCart-API-Cart-Key"]);
    }

    [Fact]
    public async Task An_answer_tells_its_length_and_head_tells_the_same()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);
        var (read, head) = (await shopper.GetAsync(), await shopper.AskAsync(HttpMethod.Head, ""));

        Assert.Equal($"{Encoding.UTF8.GetByteCount(read.Text)}", read.Headers["Content-Length"].Single());
        Assert.Empty(read.Headers["Transfer-Encoding"]);
        Assert.Equal(read.Headers["Content-Length"], head.Headers["Content-Length"]);
    }

    [Theory]
    [InlineData("?_method=DELETE", null)]
    [InlineData("", "DELETE")]
    public async Task A_post_may_stand_for_another_method(string query, string? header)
    {
        (string, string)[] headers = header is null ? [] : [("X-HTTP-Method-Override", header)];

        var answer = await _client.PostAsync($"{Cart}/item/abc{query}", "{}", headers);

        Assert.Equal("cocart_no_items", answer.Code);
    }

    [Fact]
    public async Task Options_describes_a_route()
    {
        var answer = await _client.AskAsync(HttpMethod.Options, $"{Cart}/item/abc", null);

        Assert.Equal("GET, POST, DELETE, PUT, PATCH", string.Join(", ", answer.Headers["Allow"]));
        Assert.Equal("cocart/v2", answer.Json.GetProperty("namespace").GetString());
        var update = answer.Json.GetProperty("endpoints")[1].GetProperty("args").GetProperty("quantity");
        Assert.Equal(1, update.GetProperty("default").GetInt32());
        Assert.False(update.GetProperty("required").GetBoolean());
    }

    [Fact]
    public async Task Fields_of_the_protocol_prune_objects_and_empty_lists()
    {
        var key = $"prune_{Guid.NewGuid():N}";
        await _client.PostAsync($"{Cart}/add-item?cart_key={key}", """{"id":"62"}""");

        var answer = await _client.GetAsync($"{Cart}?cart_key={key}&_fields=totals.total,items.quantity,item_count", []);

        Assert.Equal("""{"items":[],"item_count":1,"totals":{"total":"3600"}}""", answer.Text);
    }

    [Fact]
    public async Task An_envelope_carries_status_and_headers_in_the_body()
    {
        var answer = await _client.GetAsync($"{Cart}/totals?_envelope=1", []);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(404, answer.Json.GetProperty("status").GetInt32());
        Assert.Equal("cocart_cart_totals_empty", answer.Json.GetProperty("body").GetProperty("code").GetString());
        Assert.True(answer.Json.GetProperty("headers").TryGetProperty("CoCart-API-Cart-Key", out _));
    }

    [Fact]
    public async Task A_browser_elsewhere_is_allowed_by_name()
    {
        var answer = await _client.GetAsync(Cart, ("Origin", "https://shop.example.com"));

        Assert.Equal("https://shop.example.com", answer.Headers["Access-Control-Allow-Origin"].Single());
        Assert.Equal("true", answer.Headers["Access-Control-Allow-Credentials"].Single());
    }
}
