using CoCart.HistoryChecker.Running;
using CoCart.HistoryChecker.Shopping;

namespace CoCart.HistoryChecker.UnitTests.Running;

public class RunOptionsTests
{
    [Fact]
    public void A_run_is_what_was_asked_for()
    {
        var options = RunOptions.Parse(["--operations", "1000000", "--seed", "7", "--database", "postgresql", "--kills", "40", "--repeats", "true", "--fault", "loses"]);

        Assert.Equal(
            new RunOptions { Operations = 1_000_000, Seed = 7, Database = "postgresql", Kills = 40, Repeats = true, Fault = Fault.Loses }, options);
    }

    [Theory]
    [InlineData("--database", "paper")]
    [InlineData("--operations", "many")]
    [InlineData("--operations")]
    [InlineData("--haste", "1")]
    public void What_is_not_understood_is_refused(params string[] arguments) => Assert.Throws<ArgumentException>(() => RunOptions.Parse(arguments));
}
