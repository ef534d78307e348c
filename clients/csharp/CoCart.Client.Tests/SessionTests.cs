using System.Net;
using CoCart.Client.V2;
using static CoCart.Client.Tests.Line;

namespace CoCart.Client.Tests;

/// <summary>What is sent along with requests, and when they are sent again.</summary>
public class SessionTests
{
    private const string Busy = """{"code":"busy","message":"Later.","data":{"status":503}}""";

    [Fact]
    public async Task The_key_of_an_answer_is_sent_with_the_next_request()
    {
        using var line = new Line(Json("{}", header: "Cart-Key", value: "abc"), Json("{}"));
        var shop = line.Shop();

        await shop.V2.GetCartAsync();
        await shop.V2.GetCartAsync();

        Assert.Equal([null, "abc"], line.Sent.Select(request => request.CartKey));
    }

    [Fact]
    public async Task Who_signed_in_brings_the_guests_cart_along_once()
    {
        using var line = new Line(Json("{}", header: "Cart-Key", value: "abc"), Json("{}", header: "Cart-Key", value: "abc"), Json("{}"));
        var shop = line.Shop();

        await shop.V2.GetCartAsync();
        shop.Session.SignIn("ada", "sesame");
        await shop.V2.GetCartAsync();
        await shop.V2.GetCartAsync();

        Assert.Equal([null, "abc", null], line.Sent.Select(request => request.CartKey));
        Assert.Equal([null, "Basic YWRhOnNlc2FtZQ==", "Basic YWRhOnNlc2FtZQ=="], line.Sent.Select(request => request.Authorization));
    }

    [Fact]
    public async Task A_change_whose_answer_was_lost_is_sent_again_with_the_same_key_and_the_next_with_another()
    {
        using var line = new Line(Lost, Json("{}"), Json("{}"));
        var shop = line.Shop();

        await shop.V2.AddItemAsync(62);
        await shop.V2.AddItemAsync(62);

        Assert.NotNull(line.Sent[0].IdempotencyKey);
        Assert.Equal(line.Sent[0].IdempotencyKey, line.Sent[1].IdempotencyKey);
        Assert.NotEqual(line.Sent[1].IdempotencyKey, line.Sent[2].IdempotencyKey);
    }

    [Fact]
    public async Task A_busy_server_is_asked_three_times_at_most()
    {
        var busy = Json(Busy, HttpStatusCode.ServiceUnavailable, "Retry-After", "0");
        using var line = new Line(busy, busy, busy);

        var refused = await Assert.ThrowsAnyAsync<CoCartException>(() => line.Shop().V2.GetCartAsync());

        Assert.Equal((3, 503, "busy"), (line.Sent.Count, refused.Status, refused.Code));
    }

    [Fact]
    public async Task A_refusal_is_not_sent_again()
    {
        using var line = new Line(Json(Busy, HttpStatusCode.BadRequest));

        await Assert.ThrowsAnyAsync<CoCartException>(() => line.Shop().V2.AddItemAsync(62));

        Assert.Single(line.Sent);
    }

    [Fact]
    public async Task An_answer_that_is_not_of_the_server_is_an_error_with_its_status()
    {
        using var line = new Line(Json("<html>Bad gate</html>", HttpStatusCode.InternalServerError));

        var refused = await Assert.ThrowsAnyAsync<CoCartException>(() => line.Shop().V2.GetCartAsync());

        Assert.Equal((500, ""), (refused.Status, refused.Code));
    }

    [Fact]
    public async Task Values_are_sent_as_the_api_calls_them_and_times_with_their_zone()
    {
        using var line = new Line(Json("""{"products":[]}"""));
        var after = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1));

        await line.Shop().V2.ListProductsAsync(orderby: ListProductsOrderby.PriceAsc, include: [62, 67], after: after);

        var address = Uri.UnescapeDataString(Assert.Single(line.Sent).Address);
        Assert.StartsWith("http://shop.example/api/cocart/v2/products?", address, StringComparison.Ordinal);
        Assert.Contains("orderby=price_asc", address, StringComparison.Ordinal);
        Assert.Contains("include=62,67", address, StringComparison.Ordinal);
        Assert.Contains("after=2026-01-02T03:04:05+01:00", address, StringComparison.Ordinal);
    }
}
