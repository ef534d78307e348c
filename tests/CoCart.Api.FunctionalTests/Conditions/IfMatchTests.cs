using System.Net;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Idempotency;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Conditions;

/// <summary>Changes that are only to be made to the cart that the client has seen.</summary>
[Collection(ServerGroup.Name)]
public sealed class IfMatchTests(RunningServer server) : IDisposable
{
    private const string Mug = "44f683a84163b3523afe57c2e008bc8c";

    private readonly HttpClient _client = server.NewClient();

    public static TheoryData<string, string, string> Changes => new()
    {
        { "POST", $"wp-json/cocart/v1/item?cart_item_key={Mug}", """{"quantity":5}""" },
        { "DELETE", $"wp-json/cocart/v1/item?cart_item_key={Mug}", "{}" },
        { "POST", "wp-json/cocart/v1/clear", "{}" },
        { "POST", "wp-json/cocart/v1/calculate", "{}" },
        { "POST", "wp-json/cocart/v1/payment-methods", """{"gateway_id":"cod"}""" },
        { "POST", "wp-json/cocart/v1/coupon", """{"coupon":"fixedcart5"}""" },
        { "POST", "wp-json/cocart/v1/add-item", """{"product_id":"62"}""" },
        { "POST", $"api/cocart/v2/cart/item/{Mug}", """{"quantity":"5"}""" },
        { "DELETE", $"api/cocart/v2/cart/item/{Mug}", "{}" },
        { "DELETE", "api/cocart/v2/cart/items", "{}" },
        { "POST", "wp-json/cocart/v2/cart/clear", "{}" },
        { "POST", "wp-json/cocart/v2/cart/update", $$$"""{"namespace":"update-cart","quantity":{"{{{Mug}}}":"7"}}""" },
        { "POST", "api/cocart/v2/cart/update", """{"namespace":"update-customer","first_name":"Ada","country":"GB","postcode":"SW1A 1AA"}""" },
        { "POST", "wp-json/cocart/v2/cart/set-shipping-method", """{"rate_id":"flat_rate:1"}""" },
        { "POST", "wp-json/cocart/v2/cart/add-item", """{"id":"62"}""" },
        { "POST", "wp-json/cocart/v2/cart/remove-fees", "{}" },
    };

    public void Dispose() => _client.Dispose();

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_change_of_the_cart_that_was_seen_is_made(string method, string path, string body)
    {
        var shopper = await Shopper.WithMugsAsync(_client, 2);

        var answer = await SendAsync(shopper, method, path, body, await TagAsync(shopper));

        Assert.NotEqual(HttpStatusCode.PreconditionFailed, answer.Status);
        Assert.True(answer.Status is HttpStatusCode.OK, answer.Text);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_change_of_a_cart_that_is_another_by_now_is_refused_and_the_cart_shown(string method, string path, string body)
    {
        var shopper = await Shopper.WithMugsAsync(_client, 2);
        var seen = await TagAsync(shopper);
        await shopper.PostAsync("/add-item", """{"id":"46"}""");
        var (tag, now) = (await TagAsync(shopper), await TextAsync(shopper));

        var answer = await SendAsync(shopper, method, path, body, seen);

        Assert.Equal((HttpStatusCode.PreconditionFailed, "cocart_cart_changed"), (answer.Status, answer.Code));
        Assert.Contains(Mug, answer.Json.GetProperty("data").GetProperty("cart").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(tag, answer.Headers["ETag"].Single());
        Assert.Equal(now, await TextAsync(shopper));
        Assert.NotEqual(HttpStatusCode.PreconditionFailed, (await SendAsync(shopper, method, path, body, answer.Headers["ETag"].Single())).Status);
    }

    [Fact]
    public async Task The_refusal_shows_the_cart_as_the_versions_own_route_does()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 2);
        await TextAsync(shopper);

        var (v1, v2) = (
            await SendAsync(shopper, "POST", "wp-json/cocart/v1/clear", "{}", "\"old\""),
            await SendAsync(shopper, "POST", "wp-json/cocart/v2/cart/clear", "{}", "\"old\""));

        Assert.Equal((await _client.GetAsync($"/wp-json/cocart/v1/get-cart?cart_key={shopper.Key}", [])).Text, v1.Json.GetProperty("data").GetProperty("cart").GetRawText());
        Assert.Equal((await shopper.GetAsync()).Text, v2.Json.GetProperty("data").GetProperty("cart").GetRawText());
    }

    [Fact]
    public async Task To_look_at_a_cart_does_not_change_its_tag_and_both_versions_have_the_same()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 2);
        await shopper.PostAsync("/apply-coupon?fields=totals", """{"coupon":"fixedcart5"}""");
        var tag = await TagAsync(shopper);

        Assert.Equal(tag, await TagAsync(shopper));
        Assert.Equal(tag, (await _client.GetAsync($"/api/cocart/v1/get-cart?cart_key={shopper.Key}", [])).Headers["ETag"].Single());
        Assert.Matches("^W/\"[0-9a-f]{32}\"$", tag);
    }

    [Fact]
    public async Task The_answer_to_a_change_has_the_tag_for_the_next()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);
        var tag = await TagAsync(shopper);

        for (var quantity = 2; quantity < 6; quantity++)
        {
            var answer = await SendAsync(shopper, "POST", $"wp-json/cocart/v2/cart/item/{Mug}", $$"""{"quantity":"{{quantity}}"}""", tag);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.NotEqual(tag, answer.Headers["ETag"].Single());
            tag = answer.Headers["ETag"].Single();
        }

        Assert.Equal(tag, await TagAsync(shopper));
    }

    [Fact]
    public async Task An_empty_cart_has_a_tag_too()
    {
        var shopper = new Shopper(_client);
        var tag = await TagAsync(shopper);

        var first = await SendAsync(shopper, "POST", "wp-json/cocart/v2/cart/add-item", """{"id":"62"}""", tag);
        var second = await SendAsync(shopper, "POST", "wp-json/cocart/v2/cart/add-item", """{"id":"62"}""", tag);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.PreconditionFailed), (first.Status, second.Status));
    }

    [Fact]
    public async Task A_star_stands_for_any_cart_that_there_is()
    {
        var (there, missing) = (await Shopper.WithMugsAsync(_client, 1), new Shopper(_client));

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(there, "POST", "wp-json/cocart/v2/cart/clear", "{}", "*")).Status);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await SendAsync(missing, "POST", "wp-json/cocart/v2/cart/clear", "{}", "*")).Status);
    }

    [Theory]
    [InlineData("\"no\", {0}")]
    [InlineData("{0}, W/\"no\"")]
    public async Task One_of_several_tags_is_enough(string form)
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);
        var tags = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, await TagAsync(shopper));

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(shopper, "POST", "wp-json/cocart/v2/cart/clear", "{}", tags)).Status);
    }

    [Fact]
    public async Task Of_many_who_have_seen_the_same_cart_one_changes_it()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);
        var tag = await TagAsync(shopper);

        var answers = await Task.WhenAll(Enumerable.Range(2, 12).Select(quantity =>
            SendAsync(shopper, "POST", $"wp-json/cocart/v2/cart/item/{Mug}", $$"""{"quantity":"{{quantity}}"}""", tag)));

        var winner = Assert.Single(answers, answer => answer.Status is HttpStatusCode.OK);
        Assert.Equal(11, answers.Count(answer => answer.Status is HttpStatusCode.PreconditionFailed));
        Assert.Equal(winner.Json.GetProperty("item_count").GetDecimal(), (await shopper.CartAsync()).GetProperty("item_count").GetDecimal());
    }

    [Fact]
    public async Task A_batch_depends_on_the_cart_as_it_was_before_it()
    {
        const string Batch = """{"requests":[{"path":"/cocart/v2/cart/add-item","body":{"id":"62"}},{"path":"/cocart/v2/cart/apply-coupon","body":{"coupon":"no"}},{"path":"/cocart/v2/cart/add-item","body":{"id":"46"}}]}""";
        var shopper = await Shopper.WithMugsAsync(_client, 1);
        var tag = await TagAsync(shopper);

        var first = await SendAsync(shopper, "POST", "wp-json/batch/v1", Batch, tag);
        var second = await SendAsync(shopper, "POST", "wp-json/batch/v1", Batch, tag);

        Assert.Equal([200, 404, 200], Statuses(first));
        Assert.Equal([412, 412, 412], Statuses(second));
        Assert.Equal(3, (await shopper.CartAsync()).GetProperty("item_count").GetDecimal());
    }

    [Fact]
    public async Task A_change_that_comes_again_with_its_key_is_answered_although_the_cart_is_another_by_now()
    {
        var (shopper, key) = (await Shopper.WithMugsAsync(_client, 1), Keyed.NewKey());
        var (tag, address) = (await TagAsync(shopper), $"/wp-json/cocart/v2/cart/item/{Mug}?cart_key={shopper.Key}");

        var first = await _client.PostAsync(address, """{"quantity":"5"}""", key, ("If-Match", tag));
        var second = await _client.PostAsync(address, """{"quantity":"5"}""", key, ("If-Match", tag));
        var refused = await _client.PostAsync(address, """{"quantity":"6"}""", Keyed.NewKey(), ("If-Match", tag));

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Keyed.AssertReplayed(first, second);
        Assert.Equal(HttpStatusCode.PreconditionFailed, refused.Status);
    }

    private static IEnumerable<int> Statuses(Answer batch) => batch.Json.GetProperty("responses").EnumerateArray().Select(answer => answer.GetProperty("status").GetInt32());

    private static async Task<string> TextAsync(Shopper shopper) => (await shopper.GetAsync("?fields=items,removed_items,coupons,fees,totals,customer,shipping")).Text;

    private static async Task<string> TagAsync(Shopper shopper) => (await shopper.GetAsync()).Headers["ETag"].Single();

    private Task<Answer> SendAsync(Shopper shopper, string method, string path, string body, string tag) =>
        _client.SendAsync(method, $"/{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}cart_key={shopper.Key}", body, ("If-Match", tag));
}
