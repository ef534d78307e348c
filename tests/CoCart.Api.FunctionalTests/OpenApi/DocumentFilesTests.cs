using System.Text.Json;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.OpenApi;

/// <summary>The documents as they are checked in.</summary>
public sealed class DocumentFilesTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task The_documents_that_are_checked_in_are_those_that_the_program_writes()
    {
        var written = Path.Combine(_workplace.Folder, "openapi");

        var run = await _workplace.RunAsync("openapi", written);

        Assert.Equal(0, run.ExitCode);
        var files = Directory.GetFiles(written, "*.json").Select(file => Path.GetFileName(file)).Order().ToList();
        Assert.Equal(["admin-3.0.json", "admin.json", "v1-3.0.json", "v1.json", "v2-3.0.json", "v2.json"], files);
        foreach (var file in files)
            Assert.True(
                await File.ReadAllTextAsync(Path.Combine(written, file)) == await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "openapi", file)),
                $"docs/openapi/{file} is not what the program writes: write it anew, as docs/openapi/README.md says.");
    }

    [Theory]
    [InlineData("v1.json")]
    [InlineData("v1-3.0.json")]
    [InlineData("v2.json")]
    [InlineData("v2-3.0.json")]
    [InlineData("admin.json")]
    [InlineData("admin-3.0.json")]
    public async Task Whatever_has_members_has_a_name(string file)
    {
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "openapi", file)));

        var nameless = NamelessIn(document.RootElement, "").ToList();

        Assert.Empty(nameless);
    }

    /// <summary>Where schemas with members stand, other than under a name of their own.</summary>
    private static IEnumerable<string> NamelessIn(JsonElement part, string place) => part.ValueKind switch
    {
        JsonValueKind.Object => part.EnumerateObject().SelectMany(member => NamelessIn(member.Value, $"{place}/{member.Name}")).Concat(IsNameless(part, place) ? [place] : []),
        JsonValueKind.Array => part.EnumerateArray().SelectMany((item, index) => NamelessIn(item, $"{place}/{index}")),
        _ => [],
    };

    private static bool IsNameless(JsonElement part, string place) =>
        part.TryGetProperty("properties", out var members) && members.ValueKind is JsonValueKind.Object && !place.Contains("/example", StringComparison.Ordinal)
        && !(place.StartsWith("/components/schemas/", StringComparison.Ordinal) && place.Count(letter => letter is '/') is 3);
}
