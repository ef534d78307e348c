using CoCart.Api.FunctionalTests.OpenApi.Contract;
using CoCart.Api.FunctionalTests.Replay;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.OpenApi;

/// <summary>Every recorded request, sent to the typed face.</summary>
public sealed class RecordedRequestTests
{
    [Theory]
    [InlineData("v1")]
    [InlineData("v2")]
    public async Task Each_answer_is_as_the_documents_say(string folder)
    {
        using var workplace = new Workplace();
        using var server = RunningServer.In("Development", workplace, "--Reviews:Pause", "00:00:00");

        await PlayAsync(server, Recordings.In(folder));
    }

    [Theory]
    [InlineData("eur")]
    [InlineData("incl_tax")]
    [InlineData("no_tax")]
    public async Task Each_answer_is_as_the_documents_say_under_other_settings(string variant)
    {
        var folder = Path.Combine("variants", variant);
        using var workplace = Workplace.WithSampleUnder(Recordings.SettingsOf(folder));
        using var server = RunningServer.In("Production", workplace);

        await PlayAsync(server, Recordings.In(folder).Concat(Recordings.In(Path.Combine(folder, "v1"))));
    }

    private static async Task PlayAsync(RunningServer server, IEnumerable<string> names)
    {
        var faults = new List<string>();
        using var client = new HttpClient(new TypedFace(new ContractHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }, faults.Add))) { BaseAddress = server.Address };

        foreach (var name in names)
            await new Conversation(Recordings.Read(name), client, Recordings.Deviations).PlayAsync();

        Assert.True(faults.Count is 0, string.Join('\n', faults));
    }
}
