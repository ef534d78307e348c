using System.Collections.Concurrent;
using CoCart.HistoryChecker.Checking;
using CoCart.HistoryChecker.Servers;
using CoCart.HistoryChecker.Shopping;

namespace CoCart.HistoryChecker.Running;

/// <summary>A whole run: servers, clients, disturbances and the check. Everything it started is gone when it ends.</summary>
internal sealed class Run(RunOptions options)
{
    private const int FaultsOneIn = 200;

    private readonly Meter _meter = new();
    private readonly FigureBook _figures = new();
    private readonly RunReport _report = new();
    private readonly ConcurrentQueue<FinishedCart> _finished = new();

    /// <summary>How far it is.</summary>
    public long Operations => _meter.Count;

    /// <param name="stopped">Ends the run early, by an <see cref="OperationCanceledException"/>, and all it started.</param>
    public async Task<RunReport> RunAsync(CancellationToken stopped)
    {
        var folder = Directory.CreateTempSubdirectory("cocart-histories-");
        try
        {
            await using var database = await Databases.StartAsync(options.Database, folder.FullName);
            await ServerProcess.ImportAsync(database, folder.FullName);
            using var fleet = new Fleet(database, folder.FullName);
            await fleet.StartAsync(options.Instances);
            await DisturbAndShopAsync(fleet, stopped);
            await LookAgainAsync(fleet);
            _report.Count("kills", fleet.Kills);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return _report;
    }

    private async Task DisturbAndShopAsync(Fleet fleet, CancellationToken stopped)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopped);
        var disturbing = new Disturber(fleet, _meter, options.Instances).RunAsync(options.Kills, options.Operations, stop.Token);
        var shopping = Task.WhenAll(Enumerable.Range(0, options.Carts).Select(lane => Task.Run(() => ShopAsync(fleet, lane))));

        try
        {
            // should no server come back, nobody would be answered any more
            await await Task.WhenAny(shopping, disturbing).WaitAsync(stopped);
            await shopping.WaitAsync(stopped);
        }
        finally
        {
            // no server may start behind the back of who stops them all
            await stop.CancelAsync();
            await disturbing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>One cart after another, until there were enough operations.</summary>
    private async Task ShopAsync(Fleet fleet, int lane)
    {
        var lines = Enumerable.Range(0, options.Clients).Select(client => new ShopLine(fleet, RandomOf(lane, client))).ToList();
        var clients = lines.Select((line, client) => new Shopper($"{lane}.{client}", line, RandomOf(lane, client), options.Repeats)).ToList();
        for (var number = 0; _meter.Count < options.Operations; number++)
        {
            var seed = Seeds.Mix(options.Seed, lane, number);
            var shoppers = clients.ConvertAll(IShopper (client) => new FaultyShopper(client, options.Fault, new Random(seed), FaultsOneIn));
            var cart = new CartRound($"history_{options.Seed}_{lane}_{number}", _meter, _figures, _report);
            _finished.Enqueue(await cart.RunAsync(shoppers, seed));
            _report.Count("carts");
        }

        foreach (var line in lines)
        {
            _report.Count("repetitions", line.Repetitions);
            line.Dispose();
        }
    }

    private Random RandomOf(int lane, int client) => new(Seeds.Mix(options.Seed, lane, client));

    /// <summary>After one more death of all servers every cart must be as it was last seen.</summary>
    private async Task LookAgainAsync(Fleet fleet)
    {
        fleet.Kill(int.MaxValue);
        await fleet.StartAsync(1);
        using var line = new ShopLine(fleet, new Random(options.Seed));
        var client = new Shopper("again", line, new Random(options.Seed), repeats: false);
        await new LastLook(client, _report).RunAsync(_finished, new Random(options.Seed));
    }
}
