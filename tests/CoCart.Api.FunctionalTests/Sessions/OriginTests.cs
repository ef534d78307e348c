using System.Net;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Sessions;

/// <summary>Web pages that use the API from a browser.</summary>
public sealed class OriginTests : IDisposable
{
    private const string Cart = "/wp-json/cocart/v2/cart";
    private const string Shop = "https://shop.example.com";
    private const string Elsewhere = "https://elsewhere.example.com";

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Only_named_pages_may_and_they_see_all_headers()
    {
        using var server = RunningServer.In("Development", _workplace, $"--Cors:Origins:0={Shop}");
        using var client = server.NewClient();

        var (shop, elsewhere) = (await client.GetAsync(Cart, ("Origin", Shop)), await client.GetAsync(Cart, ("Origin", Elsewhere)));

        Assert.Equal(Shop, shop.Headers["Access-Control-Allow-Origin"].Single());
        Assert.Contains("Cart-Key", shop.Headers["Access-Control-Expose-Headers"].Single().Split(", "));
        Assert.Contains("Cart-Key", shop.Headers["Access-Control-Allow-Headers"].Single().Split(", "));
        Assert.Empty(elsewhere.Headers["Access-Control-Allow-Origin"]);
    }

    [Fact]
    public async Task A_cookie_changes_nothing_for_a_page_elsewhere()
    {
        using var server = RunningServer.In("Development", _workplace, $"--Cors:Origins:0={Shop}");
        using var client = server.NewClient();
        var added = await client.PostAsync($"{Cart}/add-item", """{"id":"62"}""");
        var cookie = added.Headers["Set-Cookie"].Single(cookie => cookie.StartsWith("wp_cocart_session_", StringComparison.Ordinal)).Split(';')[0];

        await client.PostAsync($"{Cart}/clear", "{}", ("Cookie", cookie), ("Origin", Elsewhere));
        Assert.Equal(1, await CountAsync(client, cookie));

        await client.PostAsync($"{Cart}/add-item", """{"id":"62"}""", ("Cookie", cookie), ("Origin", server.Address.ToString().TrimEnd('/')));
        Assert.Equal(2, await CountAsync(client, cookie));

        await client.PostAsync($"{Cart}/clear", "{}", ("Cookie", cookie), ("Origin", Shop));
        Assert.Equal(0, await CountAsync(client, cookie));
    }

    private static async Task<decimal> CountAsync(HttpClient client, string cookie)
    {
        var answer = await client.GetAsync(Cart, ("Cookie", cookie));
        Assert.Equal(HttpStatusCode.OK, answer.Status);

        return answer.Json.GetProperty("item_count").GetDecimal();
    }
}
