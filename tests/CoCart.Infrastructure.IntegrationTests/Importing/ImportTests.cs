using System.Text.Json;
using CoCart.Application.Imports;
using CoCart.Application.Products;
using CoCart.Domain.Catalog;
using CoCart.Domain.Customers;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Infrastructure.IntegrationTests.Importing;

public sealed class ImportTests : IAsyncLifetime
{
    private readonly TestStore _store = new();
    private ServiceProvider? _process;

    private IServiceProvider Services => _process ?? throw new InvalidOperationException("not started");

    public async Task InitializeAsync() => _process = await _store.StartProcessAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task The_sample_store_comes_in_whole()
    {
        var report = await TestStore.ImportAsync(Services);

        Assert.Empty(report.Rejected);
        Assert.Equal((60, 18, 12, 6), (Created("product"), Created("variation"), Created("coupon"), Created("user")));
        int Created(string kind) => report.Kinds.Single(count => count.Kind == kind).Created;
    }

    [Fact]
    public async Task A_second_import_changes_nothing()
    {
        await TestStore.ImportAsync(Services);

        var report = await TestStore.ImportAsync(Services);

        Assert.False(report.ChangedAnything);
        Assert.Equal(60, report.Kinds.Single(count => count.Kind is "product").Unchanged);
    }

    [Fact]
    public async Task A_changed_row_is_updated_under_its_number()
    {
        await TestStore.ImportAsync(Services);

        var report = await TestStore.ImportAsync(Services, _store.SampleWith("products.json", text => text.Replace("\"Plain Mug\"", "\"Fancy Mug\"", StringComparison.Ordinal)));

        Assert.Equal(1, report.Kinds.Single(count => count.Kind is "product").Updated);
        Assert.Equal("Fancy Mug", (await FindAsync(62))?.Name);
    }

    [Fact]
    public async Task A_bad_row_is_reported_and_stops_no_other()
    {
        var folder = _store.SampleWith("products.json", text => text.Replace("\"regular_price\":\"20\"", "\"regular_price\":\"twenty\"", StringComparison.Ordinal));

        var report = await TestStore.ImportAsync(Services, folder);

        Assert.All(report.Rejected, row => Assert.Contains("twenty", row.Reason, StringComparison.Ordinal));
        Assert.Contains(report.Rejected, row => row.Row is "62");
        Assert.NotNull(await FindAsync(63));
    }

    [Fact]
    public async Task A_dry_run_tells_what_would_happen_and_stores_nothing()
    {
        var would = await TestStore.ImportAsync(Services, options: new ImportOptions(IsDryRun: true));

        var did = await TestStore.ImportAsync(Services);

        Assert.Equal(did.Kinds, would.Kinds);
        Assert.True(would.IsDryRun);
        Assert.Empty(would.Rejected);
    }

    [Fact]
    public async Task A_dry_run_over_a_store_counts_what_differs()
    {
        await TestStore.ImportAsync(Services);
        var folder = _store.SampleWith("products.json", text => text.Replace("\"Plain Mug\"", "\"Fancy Mug\"", StringComparison.Ordinal));

        var would = await TestStore.ImportAsync(Services, folder, new ImportOptions(IsDryRun: true));

        Assert.Equal(1, would.Kinds.Sum(kind => kind.Created + kind.Updated));
        Assert.Equal("Plain Mug", (await FindAsync(62))?.Name);
    }

    [Fact]
    public async Task An_import_that_breaks_off_leaves_what_it_stored_and_the_next_one_finishes_it()
    {
        var broken = _store.SampleWith("coupons.json", text => text[..(text.Length / 2)]);

        await Assert.ThrowsAnyAsync<JsonException>(() => TestStore.ImportAsync(Services, broken));

        Assert.Equal("Plain Mug", (await FindAsync(62))?.Name);
        Assert.Equal(new ProductId(62), await Services.GetRequiredService<IProductSearch>().FindBySlugAsync("plain-mug", CancellationToken.None));
        var report = await TestStore.ImportAsync(Services);
        Assert.Equal((60, 12), (report.Kinds.Single(kind => kind.Kind is "product").Unchanged, report.Kinds.Single(kind => kind.Kind is "coupon").Created));
    }

    [Fact]
    public async Task A_variation_of_no_known_product_is_rejected()
    {
        var report = await TestStore.ImportAsync(Services, _store.SampleWith("variations.json", text => text.Replace("\"99\":", "\"9999\":", StringComparison.Ordinal)));

        Assert.Equal(6, report.Rejected.Count);
        Assert.All(report.Rejected, row => Assert.Equal("variations.json", row.File));
        Assert.Equal(12, report.Kinds.Single(kind => kind.Kind is "variation").Created);
    }

    [Fact]
    public async Task A_folder_without_an_export_is_refused() =>
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => TestStore.ImportAsync(Services, Path.GetTempPath()));

    [Theory]
    [InlineData("user1", "pass", 2)]
    [InlineData("USER1@example.test", "pass", 2)]
    [InlineData("user1", "wrong", null)]
    [InlineData("nobody", "pass", null)]
    public async Task Imported_users_sign_in_with_their_passwords(string login, string password, int? id)
    {
        await TestStore.ImportAsync(Services);
        var passwords = Services.GetRequiredService<IPasswordChecker>();

        Assert.Equal(id, (await passwords.CheckAsync(login, password, CancellationToken.None))?.Id);
    }

    private ValueTask<Product?> FindAsync(int id) => Services.GetRequiredService<IProductCatalog>().FindAsync(new ProductId(id), CancellationToken.None);
}
