using CoCart.Application.Products;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using CoCart.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Infrastructure.IntegrationTests.Catalog;

/// <summary>What a later import makes anew of the index is what it would be had the store come like this at once.</summary>
public sealed class IndexRefreshTests : IAsyncLifetime
{
    private readonly TestStore _store = new();
    private ServiceProvider? _process;

    private ServiceProvider Process => _process ?? throw new InvalidOperationException("not started");

    public async Task InitializeAsync() => _process = await _store.StartProcessAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Theory]
    [InlineData("products.json", "\"Plain Mug\"", "\"Fancy Mug\"")]
    [InlineData("products.json", "\"price\":\"20\",\"regular_price\":\"20\"", "\"price\":\"7\",\"regular_price\":\"7\"")]
    [InlineData("products.json", "\"id\":32,\"name\":\"Edge Sub\"", "\"id\":31,\"name\":\"Edge Cases\"")]
    [InlineData("products.json", "\"status\":\"publish\",\"featured\":true", "\"status\":\"draft\",\"featured\":true")]
    [InlineData("variations.json", "\"regular_price\":\"", "\"regular_price\":\"1")]
    [InlineData("categories.json", "\"name\":\"Clothing\"", "\"name\":\"Attire\"")]
    [InlineData("attribute_terms.json", "\"slug\":\"red\"", "\"slug\":\"crimson\"")]
    [InlineData("reviews.json", "\"rating\":5", "\"rating\":1")]
    public async Task A_change_leads_to_the_same_index_as_a_store_that_was_always_so(string file, string text, string other)
    {
        var folder = _store.SampleWith(file, json => json.Replace(text, other, StringComparison.Ordinal));
        await TestStore.ImportAsync(Process);
        var before = await RowsAsync(Process);

        var report = await TestStore.ImportAsync(Process, folder);

        await using var another = new TestStore();
        var fresh = await another.StartProcessAsync();
        await TestStore.ImportAsync(fresh, folder);
        Assert.True(report.ChangedAnything);
        Assert.NotEqual(before, await RowsAsync(Process));
        Assert.Equal(await RowsAsync(fresh), await RowsAsync(Process));
    }

    [Fact]
    public async Task Brands_come_in_with_the_export_of_a_shop_that_has_them()
    {
        var folder = _store.SampleWith("products.json", json => json.Replace("\"sku\":\"MUG-1\"", "\"sku\":\"MUG-1\",\"brands\":[{\"id\":7,\"name\":\"Kiln\",\"slug\":\"kiln\"}]", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(folder, "brands.json"), """[{"id":7,"name":"Kiln","slug":"kiln","parent":0,"description":"Hot"},{"id":8,"name":"Oven","slug":"oven","parent":7}]""");

        await TestStore.ImportAsync(Process, folder);

        var terms = await Process.GetRequiredService<ITermBook>().ListAsync(new TermQuery { Taxonomy = TermQuery.Brands }, new PageOf(1, 10), CancellationToken.None);
        Assert.Equal([("Kiln", 1, 0), ("Oven", 0, 7)], terms.Elements.Select(term => (term.Name, term.Count, term.ParentId)));
        var filter = new ProductFilter { Terms = [new TermFilter(TermQuery.Brands, [], ["kiln"], TermMatch.Any)] };
        Assert.Equal(62, Assert.Single((await Process.GetRequiredService<IProductSearch>().FindAsync(filter, new PageOf(1, 10), CancellationToken.None)).Elements).Value);
    }

    private static async Task<List<string>> RowsAsync(ServiceProvider process)
    {
        await using var context = await process.GetRequiredService<IDbContextFactory<CartDbContext>>().CreateDbContextAsync();
        var entries = await context.Entries.AsNoTracking().OrderBy(row => row.Id).ToListAsync();
        var words = DatabaseKind.IsSqlite
            ? await context.Database.SqlQueryRaw<string>("select rowid || ' ' || name || ' ' || sku || ' ' || description as Value from product_texts order by rowid").ToListAsync()
            : [.. (await context.Set<ProductTextRow>().OrderBy(row => row.Id).ToListAsync()).Select(row => $"{row.Id} {row.Name} {row.Sku} {row.Description}")];

        return
        [
            .. entries.Select(row => System.Text.Json.JsonSerializer.Serialize(row)),
            .. (await context.ProductTerms.ToListAsync()).Select(row => $"{row.Taxonomy} {row.TermId} {row.ProductId}").Order(StringComparer.Ordinal),
            .. (await context.Terms.AsNoTracking().ToListAsync()).Select(row => System.Text.Json.JsonSerializer.Serialize(row)).Order(StringComparer.Ordinal),
            .. words,
        ];
    }
}
