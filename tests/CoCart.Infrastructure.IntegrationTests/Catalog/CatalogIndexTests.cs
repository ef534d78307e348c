using CoCart.Application.Products;
using CoCart.Infrastructure.Catalog;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Infrastructure.IntegrationTests.Catalog;

public sealed class CatalogIndexTests : IAsyncLifetime
{
    private readonly TestStore _store = new();
    private ServiceProvider? _process;

    private ServiceProvider Process => _process ?? throw new InvalidOperationException("not started");

    public async Task InitializeAsync()
    {
        _process = await _store.StartProcessAsync();
        await TestStore.ImportAsync(_process);
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task A_sale_that_has_ended_is_no_longer_found()
    {
        Assert.Contains(76, await FindAsync(new ProductFilter { IsOnSale = true }));

        // the sale of 76 ends with the year 2040
        var refreshed = await ActivatorUtilities.CreateInstance<PriceRefresh>(Process, new ClockAt(2041)).RunAsync(CancellationToken.None);
        Process.GetRequiredService<CatalogCache>().Renew();

        Assert.Equal(1, refreshed);
        Assert.DoesNotContain(76, await FindAsync(new ProductFilter { IsOnSale = true }));
        Assert.Contains(76, await FindAsync(new ProductFilter { MinPrice = 60, MaxPrice = 60 }));
    }

    [Fact]
    public async Task Nothing_is_refreshed_before_its_time() =>
        Assert.Equal(0, await Process.GetRequiredService<PriceRefresh>().RunAsync(CancellationToken.None));

    [Fact]
    public async Task A_database_from_before_there_was_an_index_gets_one()
    {
        await using (var context = await Process.GetRequiredService<IDbContextFactory<CartDbContext>>().CreateDbContextAsync())
            await context.Entries.ExecuteDeleteAsync();

        var restarted = await _store.StartProcessAsync();

        Assert.Equal(53, (await restarted.GetRequiredService<IProductSearch>().FindAsync(new ProductFilter(), new PageOf(1, 10), CancellationToken.None)).Total);
    }

    [Fact]
    public async Task An_import_that_takes_a_product_out_of_a_category_is_followed()
    {
        var folder = _store.SampleWith("products.json", text => text.Replace("\"id\":32,\"name\":\"Edge Sub\"", "\"id\":31,\"name\":\"Edge Sub\"", StringComparison.Ordinal));

        await TestStore.ImportAsync(Process, folder);

        Assert.Empty(await FindAsync(new ProductFilter { Terms = [new TermFilter(TermQuery.Categories, [32], [], TermMatch.Any)] }));
    }

    [Fact]
    public async Task A_list_is_remembered_until_the_store_changes()
    {
        var search = Process.GetRequiredService<IProductSearch>();

        var first = await search.FindAsync(new ProductFilter(), new PageOf(1, 10), CancellationToken.None);
        var second = await search.FindAsync(new ProductFilter(), new PageOf(1, 10), CancellationToken.None);
        await TestStore.ImportAsync(Process, _store.SampleWith("products.json", text => text.Replace("\"Plain Mug\"", "\"Fancy Mug\"", StringComparison.Ordinal)));
        var third = await search.FindAsync(new ProductFilter(), new PageOf(1, 10), CancellationToken.None);

        Assert.Same(first, second);
        Assert.NotSame(first, third);
    }

    private async Task<IEnumerable<int>> FindAsync(ProductFilter filter) =>
        (await Process.GetRequiredService<IProductSearch>().FindAsync(filter, new PageOf(1, 100), CancellationToken.None)).Elements.Select(id => id.Value);

    private sealed class ClockAt(int year) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(year, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
