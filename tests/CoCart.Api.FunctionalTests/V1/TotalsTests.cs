using System.Net;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.V1;

/// <summary>The cart as a whole: totals, counts, emptying, leaving.</summary>
[Collection(ServerGroup.Name)]
public sealed class TotalsTests(RunningServer server) : IDisposable
{
    private const string OfMugs = """{"subtotal":"40","subtotal_tax":8,"shipping_total":"10","shipping_tax":2,"shipping_taxes":{"1":2},"discount_total":0,"discount_tax":0,"cart_contents_total":"40","cart_contents_tax":8,"cart_contents_taxes":{"1":8},"fee_total":"0","fee_tax":0,"fee_taxes":[],"total":"60.00","total_tax":10}""";
    private const string Formatted = """{"subtotal":"$40.00","subtotal_tax":"$8.00","shipping_total":"$10.00","shipping_tax":"$2.00","shipping_taxes":{"1":2},"discount_total":"$0.00","discount_tax":"$0.00","cart_contents_total":"$40.00","cart_contents_tax":"$8.00","cart_contents_taxes":{"1":8},"fee_total":"$0.00","fee_tax":"$0.00","fee_taxes":[],"total":"$60.00","total_tax":"$10.00"}""";
    private const string OfNothing = """{"subtotal":0,"subtotal_tax":0,"shipping_total":0,"shipping_tax":0,"shipping_taxes":[],"discount_total":0,"discount_tax":0,"cart_contents_total":0,"cart_contents_tax":0,"cart_contents_taxes":[],"fee_total":0,"fee_tax":0,"fee_taxes":[],"total":0,"total_tax":0}""";
    private const string OfNothingTyped = """{"subtotal":"0","subtotal_tax":0,"shipping_total":"0","shipping_tax":0,"shipping_taxes":{},"discount_total":0,"discount_tax":0,"cart_contents_total":"0","cart_contents_tax":0,"cart_contents_taxes":{},"fee_total":"0","fee_tax":0,"fee_taxes":{},"total":"0.00","total_tax":0}""";

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("GET", "totals", OfMugs)]
    [InlineData("GET", "totals?html=TRUE", Formatted)]
    [InlineData("POST", "calculate", "\"The cart is worked out anew.\"")]
    [InlineData("POST", "calculate?return=1", OfMugs)]
    [InlineData("POST", "calculate?return=1&html=true", Formatted)]
    public async Task The_totals_are_told_as_wanted(string method, string path, string body)
    {
        var guest = await Guest.WithMugsAsync(_client, 2);

        var answer = await guest.AskAsync(method, path);

        Assert.Equal((HttpStatusCode.OK, body), (answer.Status, answer.Text));
    }

    [Theory]
    [InlineData("/wp-json", OfNothing)]
    [InlineData("/api", OfNothingTyped)]
    public async Task An_empty_cart_costs_nothing(string face, string body)
    {
        var guest = await Guest.WithMugsAsync(_client, 2, face);
        await guest.PostAsync("clear", "{}");

        var answer = await guest.GetAsync("totals");

        Assert.Equal((HttpStatusCode.OK, body), (answer.Status, answer.Text));
    }

    [Theory]
    [InlineData("GET", "totals?html=zzz", 400, "rest_invalid_param")]
    [InlineData("POST", "calculate?return=zzz", 400, "rest_invalid_param")]
    [InlineData("POST", "totals", 404, "rest_no_route")]
    [InlineData("GET", "calculate", 404, "rest_no_route")]
    [InlineData("GET", "clear", 404, "rest_no_route")]
    [InlineData("POST", "count-items", 404, "rest_no_route")]
    public async Task What_is_not_understood_is_refused(string method, string path, int status, string code)
    {
        var answer = await new Guest(_client).AskAsync(method, path, method is "GET" ? null : "{}");

        Assert.Equal((status, code), ((int)answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("/wp-json", "", "0")]
    [InlineData("/wp-json", "?return=numeric", "0")]
    [InlineData("/wp-json", "?return=", "\"The cart has no items.\"")]
    [InlineData("/wp-json", "?return=array", "\"The cart has no items.\"")]
    [InlineData("/api", "?return=array", "0")]
    public async Task Nothing_is_counted_as_wanted(string face, string query, string body) =>
        Assert.Equal(body, (await new Guest(_client, face).GetAsync("count-items" + query)).Text);

    [Fact]
    public async Task A_count_of_something_is_always_a_number()
    {
        var guest = await Guest.WithMugsAsync(_client, 2);
        await guest.PostAsync("add-item", """{"product_id":"63","quantity":1.5}""");

        Assert.Equal("3.5", (await guest.GetAsync("count-items?return=array")).Text);
    }

    [Fact]
    public async Task Clear_leaves_nothing_to_restore()
    {
        var guest = await Guest.WithMugsAsync(_client, 2);
        await guest.DeleteAsync("item?cart_item_key=" + Guest.Mug);

        var cleared = await guest.PostAsync("clear", "{}");

        Assert.Equal((HttpStatusCode.OK, "\"The cart is empty now.\""), (cleared.Status, cleared.Text));
        Assert.Equal("cocart_can_not_restore_item", (await guest.GetAsync("item?cart_item_key=" + Guest.Mug)).Code);
    }

    [Fact]
    public async Task A_guest_who_logs_out_leaves_the_cart_behind_for_good()
    {
        var guest = await Guest.WithMugsAsync(_client, 2);

        var left = await guest.PostAsync("logout", "{}");
        var again = await guest.PostAsync("logout", "{}");

        Assert.Equal((HttpStatusCode.OK, "true"), (left.Status, left.Text));
        Assert.Matches("^wp_cocart_session_[0-9a-f]{32}=deleted; expires=Thu, 01 Jan 1970 00:00:00 GMT; max-age=0; path=/; samesite=lax$", Assert.Single(left.Headers["Set-Cookie"]));
        Assert.Equal("true", again.Text);
        Assert.Equal("cocart_cart_in_session_not_valid", (await guest.GetAsync($"get-cart/{guest.Key}")).Code);
    }

    [Fact]
    public async Task Notices_wait_for_a_cart_document_of_v2()
    {
        var guest = await Guest.WithMugsAsync(_client, 2);
        await guest.GetAsync("get-cart");

        var cart = await _client.GetAsync($"/wp-json/cocart/v2/cart?cart_key={guest.Key}", []);

        Assert.Equal(1, cart.Json.CountNotices("success"));
    }
}
