using System.Text.Json;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Replay;

[Collection(ServerGroup.Name)]
public class RecordingTests(RunningServer server)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Recordings");

    public static TheoryData<string> Recordings =>
        [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order()];

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task The_server_answers_as_the_original_did(string file)
    {
        var recording = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, file))).RootElement;
        var deviations = Deviations.Read(await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "deviations.txt")));
        using var client = server.NewClient();
        await EmptyCartsAsync(recording);

        var failures = await new Conversation(recording, client, deviations).PlayAsync();

        Assert.True(failures.Count is 0, string.Join('\n', failures));
    }

    /// <summary>A customer's cart outlives a conversation, so it is emptied before.</summary>
    private async Task EmptyCartsAsync(JsonElement recording)
    {
        if (!recording.TryGetProperty("users", out var users) || users.ValueKind is not JsonValueKind.Array)
            return;
        using var client = server.NewClient();
        foreach (var user in users.EnumerateArray())
        {
            var login = $"{user.GetProperty("login").GetString()}:{user.GetProperty("password").GetString()}";
            using var request = new HttpRequestMessage(HttpMethod.Post, "/wp-json/cocart/v2/cart/clear");
            request.Headers.Authorization = new("Basic", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(login)));
            using var response = await client.SendAsync(request);
            response.EnsureSuccessStatusCode();
        }
    }
}
