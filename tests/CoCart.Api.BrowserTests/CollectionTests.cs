using System.Diagnostics;

namespace CoCart.Api.BrowserTests;

/// <summary>The collections, run by the program that people run them with.</summary>
public sealed class CollectionTests(ServerWhenAsked server) : IClassFixture<ServerWhenAsked>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [NewmanTheory]
    [InlineData("v1", 9)]
    [InlineData("v2", 9)]
    [InlineData("admin", 6)]
    public async Task The_journey_of_a_collection_succeeds_from_its_first_request_to_its_last(string name, int requests)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[
            Newman.Path ?? "", "run", Path.Combine(AppContext.BaseDirectory, "collections", $"{name}.postman_collection.json"), "--folder", "A small journey",
            "--color", "off", "--env-var", $"baseUrl={server.Address}api", "--env-var", "password=admin"])
            start.ArgumentList.Add(argument);

        var (exitCode, output) = await RunAsync(start);

        Assert.True(exitCode is 0, output);
        Assert.Equal(requests, output.Split("✓  succeeds").Length - 1);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(ProcessStartInfo start)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("Node did not start.");
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);

        return (process.ExitCode, $"{await output}{await error}");
    }
}
