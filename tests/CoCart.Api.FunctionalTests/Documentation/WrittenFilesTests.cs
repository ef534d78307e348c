using System.Text.Json.Nodes;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Documentation;

/// <summary>The error reference and the collections as they are checked in.</summary>
public sealed class WrittenFilesTests : IDisposable
{
    private static readonly string CheckedIn = Path.Combine(AppContext.BaseDirectory, "docs");

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task The_files_that_are_checked_in_are_those_that_the_program_writes()
    {
        var folder = Path.Combine(_workplace.Folder, "docs");

        var run = await _workplace.RunAsync("docs", folder);

        Assert.Equal(0, run.ExitCode);
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["admin.postman_collection.json", "v1.postman_collection.json", "v2.postman_collection.json", "errors.md"], files.Select(file => Path.GetFileName(file)));
        foreach (var file in files)
            Assert.True(
                await File.ReadAllTextAsync(file) == await File.ReadAllTextAsync(Path.Combine(CheckedIn, Path.GetFileName(file))),
                $"{Path.GetFileName(file)} is not what the program writes: write it anew, as docs/collections/README.md says.");
    }

    [Theory]
    [InlineData("v1")]
    [InlineData("v2")]
    [InlineData("admin")]
    public async Task Each_code_that_a_document_speaks_of_stands_in_the_error_reference(string document)
    {
        var reference = await File.ReadAllTextAsync(Path.Combine(CheckedIn, "errors.md"));

        var codes = Codes(JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "openapi", $"{document}.json"))));

        Assert.DoesNotContain(codes.Distinct(), code => !reference.Contains($"| `{code}` |", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cocart_coupon_not_exist", "| – | applyCoupon, runBatch, runCartBatch | – |")]
    [InlineData("cocart_unknown_server_error", "| every operation | every operation | every operation |")]
    public async Task The_error_reference_names_the_operations_of_a_code(string code, string operations) => Assert.Contains(
        $"| `{code}` {operations}\n", await File.ReadAllTextAsync(Path.Combine(CheckedIn, "errors.md")), StringComparison.Ordinal);

    [Theory]
    [InlineData("v1")]
    [InlineData("v2")]
    [InlineData("admin")]
    public async Task A_collection_has_each_operation_of_its_document(string document)
    {
        var operations = Operations(JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "openapi", $"{document}.json"))));

        var requests = Requests(JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(CheckedIn, $"{document}.postman_collection.json"))));

        Assert.Equal(operations.Order(StringComparer.Ordinal), requests.Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Codes(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member is { Key: "x-error-codes", Value: JsonArray codes } ? codes.Select(code => $"{code}") : Codes(member.Value)),
        JsonArray values => values.SelectMany(Codes),
        _ => [],
    };

    private static IEnumerable<string> Operations(JsonNode? document) =>
        from path in document?["paths"]?.AsObject() ?? []
        from method in path.Value?.AsObject() ?? []
        select $"{method.Key.ToUpperInvariant()} {path.Key.Replace('{', ':').Replace("}", "", StringComparison.Ordinal)}";

    private static IEnumerable<string> Requests(JsonNode? item) => item?["item"] is JsonArray items
        ? items.SelectMany(Requests)
        : [$"{item?["request"]?["method"]} /{string.Join('/', item?["request"]?["url"]?["path"]?.AsArray() ?? [])}"];
}
