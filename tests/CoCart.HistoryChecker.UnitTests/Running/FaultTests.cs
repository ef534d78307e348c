using CoCart.HistoryChecker.Checking;
using CoCart.HistoryChecker.Running;
using CoCart.HistoryChecker.Servers;
using CoCart.HistoryChecker.Shopping;

namespace CoCart.HistoryChecker.UnitTests.Running;

/// <summary>A shop without fault gives no reason to complain; one that does wrong now and then does.</summary>
public class FaultTests
{
    private const int Carts = 40;
    private const int OneIn = 20;

    [Theory]
    [InlineData(nameof(Fault.None), false)]
    [InlineData(nameof(Fault.Doubles), true)]
    [InlineData(nameof(Fault.Loses), true)]
    [InlineData(nameof(Fault.IsStale), true)]
    public async Task A_fault_is_found(string fault, bool isFound)
    {
        var report = new RunReport();

        for (var cart = 0; cart < Carts; cart++)
            await ShopAsync(Enum.Parse<Fault>(fault), cart, report);

        Assert.Equal(isFound, report.Violations.Count > 0);
    }

    private static async Task ShopAsync(Fault fault, int seed, RunReport report)
    {
        var shop = new ModelShop();
        var clients = Enumerable.Range(0, 3).Select(IShopper (client) => new FaultyShopper(shop, fault, new Random(seed + client), OneIn)).ToList();

        await new CartRound($"cart {seed}", new Meter(), new FigureBook(), report).RunAsync(clients, seed);
    }
}
