using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Products;

[Collection(ServerGroup.Name)]
public sealed class SearchTests(RunningServer server) : IDisposable
{
    private readonly CatalogClient _catalog = new(server);

    public void Dispose() => _catalog.Dispose();

    [Theory]
    [InlineData("search=hoodie", new[] { 43, 36, 35 })]
    [InlineData("search=HOOD zip", new[] { 43 })]
    [InlineData("search=hoodie -zip", new[] { 36, 35 })]
    [InlineData("search=\"plain mug\"", new[] { 62 })]
    [InlineData("search=cafe deluxe", new[] { 85 })]
    [InlineData("search=日本", new[] { 85 })]
    [InlineData("search=strong", new[] { 62 })]
    [InlineData("search=100%", new int[0])]
    [InlineData("search=mug%00", new[] { 62 })]
    [InlineData("search=\"plain (mug* OR", new int[0])]
    [InlineData("search=nosuchword", new int[0])]
    [InlineData("search=oodi", new[] { 43, 36, 35 })]
    [InlineData("search=hoodie nosuchword", new int[0])]
    [InlineData("search=hoodie&on_sale=true&category=hoodies", new[] { 35 })]
    public async Task Parts_of_words_are_found_in_names_and_texts(string query, int[] expected) => Assert.Equal(expected, await _catalog.IdsAsync(query));

    [Fact]
    public async Task An_article_number_is_searched_only_where_relevance_is_asked_for()
    {
        Assert.Empty(await _catalog.IdsAsync("search=EXT-1"));
        Assert.Equal(77, Assert.Single(await _catalog.IdsAsync("search=EXT-1&orderby=relevance")));
    }

    [Fact]
    public async Task A_hit_in_the_name_comes_before_one_in_the_article_number_before_one_in_the_text()
    {
        using var workplace = new Workplace();
        var folder = workplace.SampleWith("products.json", "\"name\":\"Odd Price\"", "\"name\":\"Odd Piano Price\"");
        Rewrite(folder, "\"description\":\"A <strong>plain</strong> mug.\"", "\"description\":\"A piano, a piano and a piano.\"");
        Rewrite(folder, "\"name\":\"Grand Piano\"", "\"name\":\"Grand Wing\"");
        Assert.Equal(0, (await workplace.RunAsync("import", "woocommerce", folder)).ExitCode);
        using var server = RunningServer.In("Production", workplace);
        using var catalog = new CatalogClient(server);

        // 64 is called a piano, 65 has the article number PIANO, and the text of 62 talks of nothing else
        var found = await catalog.IdsAsync("search=piano&orderby=relevance");

        Assert.Equal([64, 65, 62], found);
    }

    private static void Rewrite(string folder, string text, string other)
    {
        var path = Path.Combine(folder, "products.json");
        var before = File.ReadAllText(path);
        File.WriteAllText(path, before.Replace(text, other, StringComparison.Ordinal));
        Assert.NotEqual(before, File.ReadAllText(path));
    }
}
