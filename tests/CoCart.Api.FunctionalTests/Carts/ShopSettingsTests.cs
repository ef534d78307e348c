using System.Net;
using CoCart.Api.FunctionalTests.Server;
using CoCart.Api.FunctionalTests.Sessions;

namespace CoCart.Api.FunctionalTests.Carts;

/// <summary>A shop without coupons and shipping that lets its customers add fees.</summary>
public sealed class ShopSettingsTests : IClassFixture<ShopSettingsTests.Shop>, IDisposable
{
    private readonly HttpClient _client;

    public ShopSettingsTests(Shop shop) => _client = shop.Server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("GET", "/coupons")]
    [InlineData("DELETE", "/coupons")]
    [InlineData("DELETE", "/coupons/percent10")]
    [InlineData("GET", "/coupons/validate")]
    [InlineData("POST", "/apply-coupon?code=percent10")]
    public async Task Without_coupons_every_coupon_route_says_so(string method, string path)
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);

        var answer = await shopper.AskAsync(new HttpMethod(method), path);

        Assert.Equal("""{"code":"cocart_coupons_not_enabled","message":"This shop does not take coupons.","data":{"status":404}}""", answer.Text);
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task Without_shipping_no_rate_can_be_chosen()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);

        var answer = await shopper.PostAsync("/set-shipping-method", """{"rate_id":"flat_rate:1"}""");

        Assert.Equal("""{"code":"cocart_shipping_disabled","message":"This shop does not ship.","data":{"status":404}}""", answer.Text);
    }

    [Fact]
    public async Task Where_the_shop_allows_it_everybody_adds_fees()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);

        var answer = await shopper.PostAsync("/add-fee?fields=fees,totals:total", """{"name":"Gift wrap","amount":"4.50"}""");

        Assert.Equal("""{"fees":{"gift-wrap":{"name":"Gift wrap","fee":"450"}},"totals":{"total":"2850"}}""", answer.Text);
    }

    [Fact]
    public async Task A_rebate_stays_with_the_managers()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);
        var manager = new Customer(_client, "manager", "pass");
        await manager.StartAsync(mugs: 1);

        var refused = await shopper.PostAsync("/add-fee", """{"name":"Thanks","amount":"-4.50"}""");
        var granted = await manager.PostAsync("/add-fee?fields=fees", """{"name":"Thanks","amount":"-4.50"}""");

        Assert.Equal((HttpStatusCode.Forbidden, "cocart_fee_not_allowed"), (refused.Status, refused.Code));
        Assert.Equal("""{"fees":{"thanks":{"name":"Thanks","fee":"-450"}}}""", granted.Text);
    }

    /// <summary>The server of such a shop.</summary>
    public sealed class Shop : IAsyncLifetime
    {
        private readonly Workplace _workplace = new();
        private RunningServer? _server;

        public RunningServer Server => _server ?? throw new InvalidOperationException("The shop is not open yet.");

        public async Task InitializeAsync()
        {
            var settings = Path.Combine(_workplace.Folder, "settings.json");
            await File.WriteAllTextAsync(
                settings,
                """{"changes":[{"group":"general","id":"woocommerce_enable_coupons","value":"no"},{"group":"general","id":"woocommerce_ship_to_countries","value":"disabled"}]}""");
            Assert.Equal(0, (await _workplace.RunAsync("import", "woocommerce", Workplace.Sample, "--settings", settings)).ExitCode);
            _server = RunningServer.In("Development", _workplace, "--Fees:AllowClients=true");
        }

        public Task DisposeAsync()
        {
            _server?.Dispose();
            _workplace.Dispose();

            return Task.CompletedTask;
        }
    }
}
