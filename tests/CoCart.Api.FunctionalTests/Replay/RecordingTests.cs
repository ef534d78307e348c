using System.Text.Json;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Replay;

[Collection(ServerGroup.Name)]
public class RecordingTests(RunningServer server)
{
    public static TheoryData<string> Names => [.. Recordings.In("v1").Concat(Recordings.In("v2")).Where(name => !Recordings.NeedsUntouchedStore(name))];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_server_answers_as_the_original_did(string name)
    {
        var recording = Recordings.Read(name);
        using var client = server.NewClient();
        await DeleteCartsAsync(recording);

        var failures = await new Conversation(recording, client, Recordings.Deviations).PlayAsync();

        Assert.True(failures.Count is 0, string.Join('\n', failures));
    }

    /// <summary>A customer's cart outlives a conversation, so it is deleted before.</summary>
    private async Task DeleteCartsAsync(JsonElement recording)
    {
        if (!recording.TryGetProperty("users", out var users) || users.ValueKind is not JsonValueKind.Array)
            return;
        using var client = server.NewClient();
        foreach (var user in users.EnumerateArray())
        {
            using var request = new HttpRequestMessage(HttpMethod.Delete, $"/wp-json/cocart/v2/session/{user.GetProperty("id").GetInt32()}");
            request.Headers.Authorization = new("Basic", Convert.ToBase64String("admin:admin"u8));
            using var response = await client.SendAsync(request);
            Assert.True(response.IsSuccessStatusCode || response.StatusCode is System.Net.HttpStatusCode.NotFound);
        }
    }
}
