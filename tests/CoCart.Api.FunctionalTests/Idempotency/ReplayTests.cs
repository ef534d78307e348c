using System.Net;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;
using static CoCart.Api.FunctionalTests.Idempotency.Keyed;

namespace CoCart.Api.FunctionalTests.Idempotency;

/// <summary>A request that comes again with its key.</summary>
[Collection(ServerGroup.Name)]
public sealed class ReplayTests(RunningServer server) : IDisposable
{
    private const string Mug = "44f683a84163b3523afe57c2e008bc8c";

    private readonly HttpClient _client = server.NewClient();

    public static TheoryData<string, string, string, string> Changes
    {
        get
        {
            var changes = new TheoryData<string, string, string, string>();
            foreach (var face in new[] { "/wp-json", "/api" })
                foreach (var (method, path, body) in Routes)
                    changes.Add(face, method, path, body);

            return changes;
        }
    }

    /// <summary>Every change that a guest with mugs, another line taken out, and a coupon can ask for.</summary>
    private static IEnumerable<(string Method, string Path, string Body)> Routes =>
    [
        ("POST", "cocart/v1/add-item", """{"product_id":"62","quantity":2}"""),
        ("POST", "cocart/v1/item", $$"""{"cart_item_key":"{{Mug}}","quantity":5}"""),
        ("DELETE", $"cocart/v1/item?cart_item_key={Mug}", "{}"),
        ("POST", "cocart/v1/clear", "{}"),
        ("POST", "cocart/v1/calculate", """{"return":true}"""),
        ("POST", "cocart/v1/coupon", """{"coupon":"fixedcart5"}"""),
        ("POST", "cocart/v1/logout", "{}"),
        ("POST", "cocart/v2/cart/add-item", """{"id":"62","quantity":"2"}"""),
        ("POST", "cocart/v2/cart/add-items", """{"id":"46","quantity":{"62":"2"}}"""),
        ("POST", $"cocart/v2/cart/item/{Mug}", """{"quantity":"5"}"""),
        ("DELETE", $"cocart/v2/cart/item/{Mug}", "{}"),
        ("DELETE", "cocart/v2/cart/items", "{}"),
        ("POST", "cocart/v2/cart/clear", "{}"),
        ("POST", "cocart/v2/cart/calculate", "{}"),
        ("POST", "cocart/v2/cart/update", $$$"""{"namespace":"update-cart","quantity":{"{{{Mug}}}":"7"}}"""),
        ("POST", "cocart/v2/cart/update", """{"namespace":"update-customer","first_name":"Ada","country":"GB","postcode":"SW1A 1AA"}"""),
        ("POST", "cocart/v2/cart/apply-coupon", """{"coupon":"fixedcart5"}"""),
        ("DELETE", "cocart/v2/cart/coupons", "{}"),
        ("POST", "cocart/v2/cart/remove-fees", "{}"),
        ("POST", "cocart/v2/cart/set-shipping-method", """{"rate_id":"flat_rate:1"}"""),
        ("POST", "cocart/v2/cart/handover", "{}"),
        ("POST", "cocart/v2/cart", "{}"),
        ("POST", "cocart/v2/logout", "{}"),
        ("POST", "batch/v1", """{"requests":[{"path":"/cocart/v2/cart/add-item","body":{"id":"62"}},{"path":"/cocart/v2/cart/add-item","body":{"id":"63"}}]}"""),
        ("POST", "cocart/batch", """{"requests":[{"path":"/cocart/v2/cart/add-item","body":{"id":"62"}},{"path":"/cocart/v2/cart/apply-coupon","body":{"coupon":"no"}}],"atomic":true}"""),
    ];

    public void Dispose() => _client.Dispose();

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task The_same_request_gets_the_same_answer_and_changes_nothing_more(string face, string method, string path, string body)
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);
        await shopper.PostAsync("/apply-coupon", """{"coupon":"percent10"}""");
        var (address, key) = ($"{face}/{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}cart_key={shopper.Key}", NewKey());

        var first = await _client.SendAsync(method, address, body, key);
        var between = await StateAsync(shopper);
        var second = await _client.SendAsync(method, address, body, key);

        Assert.True((int)first.Status < 400 || path is "cocart/batch", first.Text);
        AssertReplayed(first, second);
        Assert.Equal(between, await StateAsync(shopper));
    }

    [Fact]
    public async Task Without_a_key_the_same_request_is_done_again()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);

        var again = await shopper.PostAsync("/add-item", """{"id":"62"}""");

        Assert.False(again.IsReplayed());
        Assert.Equal(2, again.Json.GetProperty("item_count").GetDecimal());
    }

    [Fact]
    public async Task A_refusal_is_an_answer_too()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);
        var (address, key) = ($"/wp-json/cocart/v2/cart/item/{Mug}?cart_key={shopper.Key}", NewKey());
        var first = await _client.PostAsync(address, """{"quantity":"0"}""", key);

        var second = await _client.PostAsync(address, """{"quantity":"0"}""", key);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, first.Status);
        AssertReplayed(first, second);
    }

    [Fact]
    public async Task A_restored_line_is_restored_once_although_v1_restores_by_GET()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);
        await shopper.DeleteAsync($"/item/{Mug}");
        var (address, key) = ($"/wp-json/cocart/v1/item?cart_item_key={Mug}&cart_key={shopper.Key}", NewKey());

        var first = await _client.GetAsync(address, key);
        var second = await _client.GetAsync(address, key);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        AssertReplayed(first, second);
    }

    [Fact]
    public async Task A_guest_who_never_got_the_first_answer_gets_the_cart_of_it()
    {
        var key = NewKey();
        var first = await _client.PostAsync("/wp-json/cocart/v2/cart/add-item", """{"id":"62"}""", key);

        var second = await _client.PostAsync("/wp-json/cocart/v2/cart/add-item", """{"id":"62"}""", key);

        AssertReplayed(first, second);
        Assert.Equal(first.Json.Property("cart_key"), second.Headers["CoCart-API-Cart-Key"].Single());
        Assert.NotEmpty(second.Headers["Set-Cookie"]);
    }

    [Fact]
    public async Task A_key_means_nothing_to_a_request_that_only_looks()
    {
        var (shopper, key) = (await Shopper.WithMugsAsync(_client, 1), NewKey());
        await _client.GetAsync($"/wp-json/cocart/v2/cart?cart_key={shopper.Key}", key);
        await shopper.PostAsync("/add-item", """{"id":"62"}""");

        var second = await _client.GetAsync($"/wp-json/cocart/v2/cart?cart_key={shopper.Key}", key);

        Assert.False(second.IsReplayed());
        Assert.Equal(2, second.Json.GetProperty("item_count").GetDecimal());
    }

    /// <summary>Asked by a way that delivers no notices, or asking would change it.</summary>
    private static async Task<string> StateAsync(Shopper shopper) => (await shopper.GetAsync("?fields=items,removed_items,coupons,fees,totals,customer,shipping")).Text;
}
