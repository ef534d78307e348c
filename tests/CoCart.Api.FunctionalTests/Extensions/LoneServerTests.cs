using System.Net;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Extensions;

/// <summary>Plug-ins that need a server for themselves.</summary>
public sealed class LoneServerTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task A_plug_in_that_hangs_holds_up_nobody_else()
    {
        using var server = Start("validator", "--Plugins:Timeout=00:01:00");
        using var client = server.NewClient();
        var unlucky = new Shopper(client);
        var hanging = Enumerable.Range(0, 8).Select(number => unlucky.TryAddAsync(62, 1, $$"""{"trouble":"hang","number":{{number}}}""")).ToList();

        for (var turn = 0; turn < 20; turn++)
        {
            await unlucky.AddAsync(62);
            await new Shopper(client).AddAsync(62);
        }

        Assert.DoesNotContain(hanging, answer => answer.IsCompleted);
        server.Kill();
        await Assert.ThrowsAsync<HttpRequestException>(() => Task.WhenAll(hanging));
    }

    [Fact]
    public async Task A_price_provider_in_trouble_fails_the_add_and_nothing_is_stored()
    {
        using var server = Start("prices", "--Plugins:Timeout=00:00:00.300");
        using var client = server.NewClient();
        var shopper = new Shopper(client);

        var answer = await shopper.TryAddAsync(62, 1, """{"trouble":"hang"}""");

        Assert.Equal((HttpStatusCode.InternalServerError, "cocart_plugin_failed"), (answer.Status, answer.Code));
        Assert.Empty((await shopper.CartAsync()).Contents());
    }

    [Fact]
    public async Task Taxes_are_those_of_a_tax_provider()
    {
        using var server = Start("tax");
        using var client = server.NewClient();

        var cart = await new Shopper(client).AddAsync(62, 2);

        Assert.Equal(("4000", "400"), (cart.Total("subtotal"), cart.Total("subtotal_tax")));
    }

    private RunningServer Start(string features, params IEnumerable<string> settings) => RunningServer.In(
        "Development", _workplace, [$"--Plugins:Folder={ExtensionServer.Folder}", $"--Example:Features={features}", .. settings]);
}
