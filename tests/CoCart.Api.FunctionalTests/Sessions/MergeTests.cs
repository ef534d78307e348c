using System.Net;
using System.Text.Json;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Sessions;

[Collection(ServerGroup.Name)]
public sealed class MergeTests(RunningServer server) : IDisposable
{
    private readonly HttpClient _client = server.NewClient();

    private Customer Subscriber => new(_client, "subscriber", "pass");

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("CoCart-API-Cart-Key")]
    [InlineData("Cart-Key")]
    [InlineData(null)]
    public async Task A_guests_cart_becomes_part_of_the_customers_and_is_gone(string? header)
    {
        await Subscriber.StartAsync(mugs: 1);
        var guest = await Shopper.WithMugsAsync(_client, 5);
        await guest.PostAsync("/add-item", """{"id":"63","quantity":"2"}""");
        await guest.PostAsync("/apply-coupon", """{"code":"percent10"}""");

        var answer = header is null ? await Subscriber.GetAsync($"?cart_key={guest.Key}") : await Subscriber.GetAsync("", (header, guest.Key));

        Assert.Equal((HttpStatusCode.OK, "6"), (answer.Status, answer.Json.Property("cart_key")));
        Assert.Equal((guest.Key, "2"), (answer.Headers["CoCart-API-Cart-Key"].Single(), answer.Headers["Cart-Merged"].Single()));
        Assert.Equal([("Plain Mug", 1m), ("Tea Towel", 2m)], Lines(answer.Json));
        Assert.Equal("percent10", answer.Json.GetProperty("coupons")[0].Property("coupon"));
        Assert.Empty(Lines(await guest.CartAsync()));
    }

    [Fact]
    public async Task A_second_request_with_the_same_key_changes_nothing()
    {
        await Subscriber.StartAsync(mugs: 0);
        var guest = await Shopper.WithMugsAsync(_client, 2);
        await Subscriber.GetAsync($"?cart_key={guest.Key}");

        var again = await Subscriber.GetAsync($"?cart_key={guest.Key}");

        Assert.Equal([("Plain Mug", 2m)], Lines(again.Json));
        Assert.Empty(again.Headers["Cart-Merged"]);
    }

    [Fact]
    public async Task The_cart_of_a_cookie_wins_over_the_customers_lines_and_the_cookie_is_renewed()
    {
        await Subscriber.StartAsync(mugs: 1);
        var added = await _client.PostAsync("/wp-json/cocart/v2/cart/add-item", """{"id":"62","quantity":"4"}""");
        var cookie = added.Headers["Set-Cookie"].Single(cookie => cookie.StartsWith("wp_cocart_session_", StringComparison.Ordinal)).Split(';')[0];

        var answer = await Subscriber.GetAsync("", ("Cookie", cookie));

        Assert.Equal([("Plain Mug", 4m)], Lines(answer.Json));
        Assert.Equal("6", answer.Headers["CoCart-API-Cart-Key"].Single());
        Assert.Contains(answer.Headers["Set-Cookie"], renewed => renewed.Split('=')[1].StartsWith("6%7C%7C", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_cart_of_another_customer_is_never_merged()
    {
        await new Customer(_client, "gbuser", "pass").StartAsync(mugs: 3);
        await Subscriber.StartAsync(mugs: 1);

        var answer = await Subscriber.GetAsync("?cart_key=5");

        Assert.Equal((HttpStatusCode.Forbidden, "cocart_must_authenticate_user"), (answer.Status, answer.Code));
        Assert.Equal([("Plain Mug", 3m)], Lines((await new Customer(_client, "gbuser", "pass").GetAsync()).Json));
        Assert.Equal([("Plain Mug", 1m)], Lines((await Subscriber.GetAsync()).Json));
    }

    private static IEnumerable<(string Name, decimal Quantity)> Lines(JsonElement cart) => cart.GetProperty("items").EnumerateArray()
        .Select(item => (item.Property("name"), item.GetProperty("quantity").GetProperty("value").GetDecimal()));
}
