using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Server;

/// <summary>Keys of programs by the command line.</summary>
public sealed partial class KeyCommandTests : IDisposable
{
    private readonly Workplace _workplace = Workplace.WithSample();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task A_key_is_made_listed_and_taken_back()
    {
        var made = await _workplace.RunAsync("keys", "create", "manager", "--scopes", "read,manage", "--description", "stock keeping");
        Assert.Equal(0, made.ExitCode);
        var (key, secret) = (Key().Match(made.Output).Value, Secret().Match(made.Output).Value);

        var listed = await _workplace.RunAsync("keys", "list");
        Assert.Contains("read,manage", listed.Output, StringComparison.Ordinal);
        Assert.Contains($"...{key[^7..]}", listed.Output, StringComparison.Ordinal);
        Assert.Contains("stock keeping", listed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, listed.Output, StringComparison.Ordinal);

        using var server = RunningServer.In("Production", _workplace);
        using var client = server.NewClient();
        Assert.Equal(HttpStatusCode.NotFound, await SessionsAsync(client, key, secret));
        Assert.Equal(0, (await _workplace.RunAsync("keys", "revoke", "1")).ExitCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await SessionsAsync(client, key, secret));
    }

    [Theory]
    [InlineData(1, "keys", "create", "nobody at all")]
    [InlineData(1, "keys", "create", "manager", "--scopes", "everything")]
    [InlineData(1, "keys", "revoke", "1")]
    [InlineData(2, "keys", "revoke", "all")]
    [InlineData(2, "keys")]
    public async Task A_mistake_is_told_and_changes_nothing(int exitCode, params string[] arguments)
    {
        var run = await _workplace.RunAsync(arguments);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("ck_", (await _workplace.RunAsync("keys", "list")).Output, StringComparison.Ordinal);
    }

    /// <summary>Nobody has a cart, which only those are told who may know.</summary>
    private static async Task<HttpStatusCode> SessionsAsync(HttpClient client, string key, string secret) => (await client.GetAsync(
        "/wp-json/cocart/v2/sessions", ("Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{key}:{secret}"))}"))).Status;

    [GeneratedRegex("ck_[0-9a-f]{40}")]
    private static partial Regex Key();

    [GeneratedRegex("cs_[0-9a-f]{40}")]
    private static partial Regex Secret();
}
