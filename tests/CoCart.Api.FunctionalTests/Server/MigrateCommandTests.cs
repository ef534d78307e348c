namespace CoCart.Api.FunctionalTests.Server;

/// <summary>The tables are brought up to date by a command, or only looked at.</summary>
public sealed class MigrateCommandTests : IDisposable
{
    private readonly Workplace _workplace = Workplace.WithNothing();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task A_dry_run_lists_what_is_missing_and_changes_nothing()
    {
        var first = await _workplace.RunAsync("migrate", "--dry-run");
        var second = await _workplace.RunAsync("migrate", "--dry-run");

        Assert.Contains("_Initial", first.Output, StringComparison.Ordinal);
        Assert.Equal((0, first.Output), (second.ExitCode, second.Output));
    }

    [Fact]
    public async Task What_was_missing_is_there_afterwards()
    {
        var missing = await _workplace.RunAsync("migrate", "--dry-run");

        var run = await _workplace.RunAsync("migrate");

        Assert.Equal(missing.Output.Split('\n')[1..], run.Output.Split('\n')[1..]);
        Assert.Equal("The database is up to date.", (await _workplace.RunAsync("migrate", "--dry-run")).Output.Trim());
        Assert.Equal("The database is up to date.", (await _workplace.RunAsync("migrate")).Output.Trim());
    }

    [Fact]
    public async Task Several_may_migrate_one_database_at_once()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _workplace.RunAsync("migrate")));

        Assert.All(runs, run => Assert.Equal((0, ""), (run.ExitCode, run.Error)));
        Assert.Equal("The database is up to date.", (await _workplace.RunAsync("migrate")).Output.Trim());
    }

    [Theory]
    [InlineData("Sqlite", "sqlite.sql")]
    [InlineData("PostgreSql", "postgresql.sql")]
    [InlineData("SqlServer", "sqlserver.sql")]
    public async Task The_checked_in_script_of_each_database_is_what_the_program_writes(string provider, string file)
    {
        var run = await _workplace.RunAsync("migrate", "--script", $"--Database:Provider={provider}");

        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "sql", file)), run.Output);
    }

    [Fact]
    public void A_server_on_a_database_without_tables_makes_them_and_in_development_fills_them()
    {
        using var server = RunningServer.In("Development", _workplace);

        Assert.True(Convert.ToInt64(_workplace.Ask("select count(*) from products"), System.Globalization.CultureInfo.InvariantCulture) > 0);
    }

    [Fact]
    public async Task An_option_that_is_not_known_is_refused() => Assert.Equal(2, (await _workplace.RunAsync("migrate", "--dryrun")).ExitCode);
}
