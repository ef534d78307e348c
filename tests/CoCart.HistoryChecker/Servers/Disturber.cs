namespace CoCart.HistoryChecker.Servers;

/// <summary>Kills, restarts and doubles the servers while clients use them, evenly over a run.</summary>
/// <param name="fleet">The servers.</param>
/// <param name="meter">Says how far the run is.</param>
/// <param name="instances">How many servers there are while nothing happens.</param>
internal sealed class Disturber(Fleet fleet, Meter meter, int instances)
{
    /// <summary>The run is cut in equal parts by so many disturbances.</summary>
    public async Task RunAsync(int disturbances, long operations, CancellationToken stopped)
    {
        for (var number = 1; number <= disturbances; number++)
        {
            await meter.ReachAsync(number * operations / (disturbances + 1)).WaitAsync(stopped);
            await DisturbAsync(number);
        }
    }

    private async Task DisturbAsync(int number)
    {
        switch (number % 3)
        {
            case 1: // one dies, and comes back
                fleet.Kill(1);
                await fleet.StartAsync(1);
                break;
            case 2: // all die, and come back at once
                fleet.Kill(instances);
                await fleet.StartAsync(instances);
                break;
            default: // one more comes, before an old one dies
                await fleet.StartAsync(1);
                fleet.Kill(1);
                break;
        }
    }
}
