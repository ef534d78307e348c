using System.Net;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.V1;

/// <summary>Lines that are changed, taken out and brought back.</summary>
[Collection(ServerGroup.Name)]
public sealed class ItemTests(RunningServer server) : IDisposable
{
    private const string Mug = "item?cart_item_key=" + Guest.Mug;

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("5", """{"message":"The quantity was increased to 5.","quantity":5}""")]
    [InlineData("\"0.5\"", """{"message":"The quantity was decreased to 0.5.","quantity":0.5}""")]
    [InlineData("2", """{"message":"The quantity is unchanged.","quantity":2}""")]
    [InlineData("null", """{"message":"The quantity was decreased to 1.","quantity":1}""")]
    [InlineData("0", """{"message":"The quantity was decreased to 0.","quantity":0}""")]
    public async Task A_quantity_is_set(string quantity, string body)
    {
        foreach (var face in new[] { "/wp-json", "/api" })
        {
            var guest = await Guest.WithMugsAsync(_client, 2, face);

            var answer = await guest.PostAsync("item", $$"""{"cart_item_key":"{{Guest.Mug}}","quantity":{{quantity}}}""");

            Assert.Equal((HttpStatusCode.OK, body), (answer.Status, answer.Text));
        }
    }

    [Fact]
    public async Task A_line_of_none_is_shown_for_the_last_time_and_cannot_be_restored()
    {
        var guest = await Guest.WithMugsAsync(_client, 2);
        await guest.PostAsync("add-item", """{"product_id":"63"}""");

        var updated = await guest.PostAsync(Mug, """{"quantity":0,"return_cart":true}""");
        var cart = await guest.GetAsync("get-cart");
        var restored = await guest.GetAsync(Mug);

        Assert.Equal("0", updated.Json.GetProperty(Guest.Mug).GetProperty("quantity").GetRawText());
        Assert.Equal("0", updated.Json.GetProperty(Guest.Mug).GetProperty("line_total").GetRawText());
        Assert.False(cart.Json.TryGetProperty(Guest.Mug, out _));
        Assert.Equal("cocart_can_not_restore_item", restored.Code);
    }

    [Theory]
    [InlineData("/wp-json", "[]")]
    [InlineData("/api", "{}")]
    public async Task Without_its_last_line_the_cart_is_empty(string face, string nothing)
    {
        var guest = await Guest.WithMugsAsync(_client, 2, face);

        var emptied = await guest.PostAsync(Mug, """{"quantity":0,"return_cart":true}""");

        Assert.Equal(nothing, emptied.Text);
    }

    [Fact]
    public async Task A_removed_line_comes_back_as_it_was()
    {
        var guest = await Guest.WithMugsAsync(_client, 2);

        var removed = await guest.DeleteAsync(Mug + "&return_cart=true");
        var restored = await guest.GetAsync(Mug);
        var again = await guest.GetAsync(Mug);

        Assert.Equal("[]", removed.Text);
        Assert.Equal("\"\\\"Plain Mug\\\" is back in the cart.\"", restored.Text);
        Assert.Equal("2", (await guest.GetAsync("count-items")).Text);
        Assert.Equal((HttpStatusCode.Forbidden, "cocart_can_not_restore_item"), (again.Status, again.Code));
    }

    [Fact]
    public async Task A_removed_line_that_was_added_again_grows_when_it_is_restored()
    {
        var guest = await Guest.WithMugsAsync(_client, 2);
        await guest.DeleteAsync(Mug);
        await guest.PostAsync("add-item", """{"product_id":"62","quantity":3}""");

        var cart = await guest.GetAsync(Mug + "&return_cart=1");

        Assert.Equal(5, cart.Json.GetProperty(Guest.Mug).GetProperty("quantity").GetInt32());
    }

    [Theory]
    [InlineData("POST", "item", """{}""", 404, "cocart_cart_item_key_required")]
    [InlineData("POST", "item", """{"cart_item_key":"00"}""", 404, "cocart_cart_item_key_required")]
    [InlineData("POST", "item", """{"cart_item_key":""}""", 404, "cocart_item_not_in_cart")]
    [InlineData("POST", "item", """{"cart_item_key":7}""", 400, "rest_invalid_param")]
    [InlineData("POST", Mug, """{"quantity":"abc"}""", 400, "rest_invalid_param")]
    [InlineData("POST", Mug, """{"quantity":-1}""", 405, "cocart_quantity_invalid_amount")]
    [InlineData("DELETE", "item", null, 404, "cocart_cart_item_key_required")]
    [InlineData("DELETE", "item?cart_item_key=", null, 404, "cocart_item_not_in_cart")]
    [InlineData("DELETE", "item?cart_item_key=nosuch", null, 404, "cocart_item_not_in_cart")]
    [InlineData("DELETE", Mug + "&return_cart=maybe", null, 400, "rest_invalid_param")]
    [InlineData("GET", "item", null, 404, "cocart_cart_item_key_required")]
    [InlineData("GET", "item?cart_item_key=", null, 403, "cocart_can_not_restore_item")]
    [InlineData("GET", Mug, null, 403, "cocart_can_not_restore_item")]
    [InlineData("PUT", Mug, """{}""", 404, "rest_no_route")]
    public async Task A_bad_change_is_refused_and_changes_nothing(string method, string path, string? body, int status, string code)
    {
        foreach (var face in new[] { "/wp-json", "/api" })
        {
            var guest = await Guest.WithMugsAsync(_client, 2, face);

            var answer = await guest.AskAsync(method, path, body);

            Assert.Equal((status, code), ((int)answer.Status, answer.Code));
            Assert.Equal("2", (await guest.GetAsync("count-items")).Text);
        }
    }

    [Theory]
    [InlineData("67", 5, 6, "cocart_not_enough_in_stock")]
    [InlineData("72", 1, 2, "cocart_can_not_increase_quantity")]
    public async Task More_than_there_may_be_is_refused(string product, int added, int wanted, string code)
    {
        var guest = new Guest(_client);
        var line = await guest.PostAsync("add-item", $$"""{"product_id":"{{product}}","quantity":{{added}}}""");

        var answer = await guest.PostAsync("item", $$"""{"cart_item_key":"{{line.Json.GetProperty("key").GetString()}}","quantity":{{wanted}}}""");

        Assert.Equal((HttpStatusCode.Forbidden, code), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("item")]
    [InlineData(Mug)]
    public async Task Of_an_empty_cart_nothing_is_removed_whatever_was_removed_before(string path)
    {
        var guest = await Guest.WithMugsAsync(_client, 2);
        await guest.DeleteAsync(Mug);

        var answer = await guest.DeleteAsync(path);

        Assert.Equal((HttpStatusCode.NotFound, "cocart_no_items"), (answer.Status, answer.Code));
    }
}
