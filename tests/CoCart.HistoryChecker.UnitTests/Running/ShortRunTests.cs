using CoCart.HistoryChecker.Running;
using CoCart.HistoryChecker.Servers;
using Xunit.Abstractions;

namespace CoCart.HistoryChecker.UnitTests.Running;

/// <summary>The checker at work, as short as a test suite bears it; docs/proofs.md tells of the long runs.</summary>
public class ShortRunTests(ITestOutputHelper output)
{
    private const int Seed = 20_000;

    [Fact]
    public Task Every_answer_can_be_explained_while_servers_are_killed() => ExplainAsync(Databases.Sqlite);

    [PostgreSqlFact]
    public Task Every_answer_can_be_explained_on_postgresql_too() => ExplainAsync(Databases.PostgreSql);

    private async Task ExplainAsync(string database)
    {
        var report = await RunAsync(new RunOptions { Operations = 20_000, Kills = 6, Database = database });

        Assert.Empty(report.Violations);
        Assert.True(report["acknowledged"] > 0 && report["unanswered"] > 0 && report["looked at again"] > 0);
    }

    private async Task<RunReport> RunAsync(RunOptions options)
    {
        var run = options with { Seed = Seed };
        output.WriteLine($"{run}");
        var report = await new Run(run).RunAsync(CancellationToken.None);
        output.WriteLine($"{report}\n{string.Join('\n', report.Violations)}");

        return report;
    }
}
