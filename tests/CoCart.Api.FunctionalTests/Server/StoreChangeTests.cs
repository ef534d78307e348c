using System.Diagnostics;
using System.Text.Json;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Server;

/// <summary>What an import does to carts of a running server.</summary>
public sealed class StoreChangeTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Workplace _workplace = Workplace.WithSample();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task A_coupon_that_the_store_makes_invalid_is_dropped_with_a_notice_at_the_next_read()
    {
        using var server = RunningServer.In("Production", _workplace);
        using var client = server.NewClient();
        var shopper = await Shopper.WithMugsAsync(client, 3);
        await shopper.PostAsync("/apply-coupon", """{"code":"min50"}""");

        await _workplace.RunAsync("import", "woocommerce", _workplace.SampleWith("coupons.json", "\"minimum_amount\":\"50.00\"", "\"minimum_amount\":\"500.00\""));

        var cart = await ReadUntilAsync(shopper, cart => cart.GetProperty("coupons").GetArrayLength() is 0);
        Assert.Equal((1, "0"), (cart.CountNotices("error"), cart.Total("discount_total")));
        Assert.Equal(0, (await shopper.CartAsync()).CountNotices("error"));
    }

    /// <summary>Reads on until the server has noticed.</summary>
    private static async Task<JsonElement> ReadUntilAsync(Shopper shopper, Func<JsonElement, bool> isSeen)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Patience)
            if (await shopper.CartAsync() is var cart && isSeen(cart))
                return cart;

        throw new TimeoutException("The server did not notice the import.");
    }
}
