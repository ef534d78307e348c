using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Replay;

/// <summary>The store under other settings.</summary>
public sealed class VariantTests
{
    [Theory]
    [InlineData("eur")]
    [InlineData("incl_tax")]
    [InlineData("no_tax")]
    public async Task The_server_answers_as_the_original_did(string variant)
    {
        var folder = Path.Combine("variants", variant);
        using var workplace = Workplace.WithSampleUnder(Recordings.SettingsOf(folder));
        using var server = RunningServer.In("Production", workplace);
        using var client = server.NewClient();

        var failures = new List<string>();
        foreach (var name in Recordings.In(folder).Concat(Recordings.In(Path.Combine(folder, "v1"))))
            failures.AddRange(await new Conversation(Recordings.Read(name), client, Recordings.Deviations).PlayAsync());

        Assert.True(failures.Count is 0, string.Join('\n', failures));
    }
}
