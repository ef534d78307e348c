using System.Globalization;
using System.Net;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Sessions;

/// <summary>How long carts live, and what outlives the process.</summary>
public sealed class LifetimeTests : IDisposable
{
    private const string Cart = "/wp-json/cocart/v2/cart";

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task A_cookie_is_good_after_a_restart_and_at_another_server_on_the_database()
    {
        using var server = RunningServer.In("Development", _workplace);
        using var before = server.NewClient();
        var added = await before.PostAsync($"{Cart}/add-item", """{"id":"62"}""", ("Host", "shop.example.com"));
        var cookie = added.Headers["Set-Cookie"].Single(cookie => cookie.StartsWith("wp_cocart_session_", StringComparison.Ordinal)).Split(';')[0];
        server.Kill();
        server.Start();
        using var second = RunningServer.In("Development", _workplace);

        foreach (var running in new[] { server, second })
        {
            using var client = running.NewClient();
            var cart = await client.GetAsync(Cart, ("Cookie", cookie), ("Host", "shop.example.com"));
            Assert.Equal((HttpStatusCode.OK, 1m), (cart.Status, cart.Json.GetProperty("item_count").GetDecimal()));
        }
    }

    [Fact]
    public async Task A_configured_secret_signs_instead()
    {
        string cookie;
        using (var server = RunningServer.In("Development", _workplace))
        using (var client = server.NewClient())
            cookie = (await client.PostAsync($"{Cart}/add-item", """{"id":"62"}""", ("Host", "shop.example.com"))).Headers["Set-Cookie"].Last().Split(';')[0];

        using var other = RunningServer.In("Development", _workplace, "--Security:Secret=a secret of more than thirty-two characters");
        using var stranger = other.NewClient();

        Assert.Equal(0m, (await stranger.GetAsync(Cart, ("Cookie", cookie), ("Host", "shop.example.com"))).Json.GetProperty("item_count").GetDecimal());
    }

    [Fact]
    public async Task Guests_and_customers_may_have_carts_of_different_lives()
    {
        using var server = RunningServer.In("Development", _workplace, "--Carts:GuestLifetime=2.00:00:00", "--Carts:CustomerLifetime=14.00:00:00");
        using var client = server.NewClient();
        await new Customer(client, "user1", "pass").StartAsync(mugs: 1);

        var guest = await client.PostAsync($"{Cart}/add-item", """{"id":"62"}""", ("Cart-Key", "a_guest_of_two_days"));
        var customer = await client.GetAsync("/api/cocart/v2/cart", new Customer(client, "user1", "pass").Authorization);

        Assert.Equal((2, 2 * 6 / 7d), Days(guest));
        Assert.Equal((14, 12d), Days(customer));
        Assert.Contains("max-age=172800", guest.Headers["Set-Cookie"].Last(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Only_clients_that_know_are_told_when_a_cart_expires()
    {
        using var server = RunningServer.In("Development", _workplace);
        using var client = server.NewClient();

        var (old, failed) = (await client.GetAsync(Cart, []), await client.GetAsync("/api/cocart/v2/cart/totals", []));

        Assert.Empty(old.Headers["CoCart-API-Cart-Expiration"]);
        Assert.Empty(failed.Headers["CoCart-API-Cart-Expiration"]);
        Assert.Equal((7, 6d), Days(await client.GetAsync("/api/cocart/v2/cart", [])));
    }

    /// <summary>A number that a guest made up as key and that became a customer's later.</summary>
    [Fact]
    public async Task A_new_customer_does_not_find_the_cart_of_a_guest_under_his_number()
    {
        using var server = RunningServer.In("Development", _workplace);
        using (var client = server.NewClient())
            await client.PostAsync($"{Cart}/add-item?cart_key=4711", """{"id":"62"}""");
        server.Kill();
        var folder = _workplace.SampleWith("users.json", "\"id\":5,\"login\":\"gbuser\"", "\"id\":4711,\"login\":\"newcomer\"");
        Assert.Equal(0, (await _workplace.RunAsync("import", "woocommerce", folder)).ExitCode);
        server.Start();
        using var later = server.NewClient();

        var (customer, guest) = (await new Customer(later, "newcomer", "pass").GetAsync(), await later.GetAsync($"{Cart}?cart_key=4711", []));

        Assert.Equal(("4711", 0m), (customer.Json.Property("cart_key"), customer.Json.GetProperty("item_count").GetDecimal()));
        Assert.Equal(HttpStatusCode.Forbidden, guest.Status);
    }

    /// <summary>Its cart has something to do by itself, and one of the requests changes something although it is a GET.</summary>
    [Fact]
    public async Task A_batch_of_reads_holds_up_nobody()
    {
        using var server = RunningServer.In("Development", _workplace);
        using (var client = server.NewClient())
            await client.PostAsync($"{Cart}/add-item?cart_key=reads", """{"id":"62"}""");
        server.Kill();
        await _workplace.RunAsync("import", "woocommerce", _workplace.SampleWith("products.json", "\"id\":62,\"name\"", "\"id\":620062,\"name\""));
        _workplace.Ask("""delete from products where "Id" = 62; update store_revisions set "Number" = "Number" + 1""");
        server.Start();
        using var later = server.NewClient();
        later.Timeout = TimeSpan.FromSeconds(20);

        var answer = await later.PostAsync(
            "/wp-json/batch/v1?cart_key=reads",
            """{"requests":[{"method":"GET","path":"/cocart/v1/item?cart_item_key=abc"},{"method":"GET","path":"/cocart/v2/cart/item/abc"}]}""",
            []);

        Assert.Equal(HttpStatusCode.MultiStatus, answer.Status);
        Assert.Equal(HttpStatusCode.OK, (await later.PostAsync($"{Cart}/add-item?cart_key=others", """{"id":"63"}""", [])).Status);
    }

    /// <summary>Days from now to the end of the cart, and to the mark.</summary>
    private static (int Full, double Expiring) Days(Answer answer)
    {
        double Until(string header) => (DateTimeOffset.FromUnixTimeSeconds(long.Parse(answer.Headers[header].Single(), CultureInfo.InvariantCulture)) - DateTimeOffset.UtcNow).TotalDays;

        return ((int)Math.Round(Until("CoCart-API-Cart-Expiration")), Math.Round(Until("CoCart-API-Cart-Expiring") * 7) / 7);
    }
}
