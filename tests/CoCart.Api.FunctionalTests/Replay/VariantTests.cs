using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Replay;

/// <summary>The store under other settings.</summary>
public sealed class VariantTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [InlineData("eur")]
    [InlineData("incl_tax")]
    [InlineData("no_tax")]
    public async Task The_server_answers_as_the_original_did(string variant)
    {
        var folder = Path.Combine("variants", variant);
        var import = await _workplace.RunAsync("import", "woocommerce", Workplace.Sample, "--settings", Recordings.SettingsOf(folder));
        Assert.Equal(0, import.ExitCode);
        using var server = RunningServer.In("Production", _workplace);
        using var client = server.NewClient();

        var failures = new List<string>();
        foreach (var name in Recordings.In(folder).Concat(Recordings.In(Path.Combine(folder, "v1"))))
            failures.AddRange(await new Conversation(Recordings.Read(name), client, Recordings.Deviations).PlayAsync());

        Assert.True(failures.Count is 0, string.Join('\n', failures));
    }
}
