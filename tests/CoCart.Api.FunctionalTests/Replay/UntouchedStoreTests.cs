using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Replay;

/// <summary>Conversations that need a store nobody has used; each has a server of its own.</summary>
public sealed class UntouchedStoreTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public static TheoryData<string> Names => [.. Recordings.In("v1").Concat(Recordings.In("v2")).Where(Recordings.NeedsUntouchedStore)];

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_server_answers_as_the_original_did(string name)
    {
        // the recorded authors waited between their reviews; here nobody has to
        using var server = RunningServer.In("Development", _workplace, "--Reviews:Pause", "00:00:00");
        using var client = server.NewClient();

        var failures = await new Conversation(Recordings.Read(name), client, Recordings.Deviations, isUntouched: true).PlayAsync();

        Assert.True(failures.Count is 0, string.Join('\n', failures));
    }
}
