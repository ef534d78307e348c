using System.Globalization;
using CoCart.Application.Imports;
using CoCart.Infrastructure.Persistence;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Infrastructure.IntegrationTests.Importing;

public sealed class LiveImportTests : IAsyncLifetime
{
    private readonly TestStore _store = new();
    private ServiceProvider? _process;
    private ShopStub? _shop;

    private ServiceProvider Process => _process ?? throw new InvalidOperationException("not started");

    private ShopStub Shop => _shop ?? throw new InvalidOperationException("not started");

    public async Task InitializeAsync()
    {
        _process = await _store.StartProcessAsync();
        _shop = await ShopStub.StartAsync(TestStore.Sample);
    }

    public async Task DisposeAsync()
    {
        await Shop.DisposeAsync();
        await _store.DisposeAsync();
    }

    [Fact]
    public async Task A_running_shop_comes_in_as_its_export_does()
    {
        var report = await ImportAsync();

        Assert.Empty(report.Rejected);
        Assert.Empty(report.Left);
        await AssertSameAsExportAsync();
    }

    [Fact]
    public async Task A_busy_shop_and_a_broken_line_and_a_stop_lose_nothing_and_fetch_nothing_twice()
    {
        using var stop = new CancellationTokenSource();
        var requests = 0;
        Shop.Disturb = async context => context.Request.Path.Value is "/wp-json/wc/v3/products" && await TroubleAsync(context, ++requests, stop);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ImportAsync(cancellationToken: stop.Token));
        var before = Shop.Answered.ToList();
        Shop.Answered.Clear();
        await ImportAsync();

        Assert.Equal(["products"], before.Where(path => path.StartsWith("wc/v3/products?", StringComparison.Ordinal)).Select(_ => "products").Distinct());
        Assert.Equal([""], before.Intersect(Shop.Answered));
        await AssertSameAsExportAsync();
    }

    [Fact]
    public async Task The_next_import_asks_for_what_changed_since_the_last_complete_one()
    {
        var started = DateTimeOffset.UtcNow;
        await ImportAsync();
        Shop.Answered.Clear();

        var report = await ImportAsync();

        Assert.False(report.ChangedAnything);
        var asked = Shop.Answered.Where(path => path.StartsWith("wc/v3/products?", StringComparison.Ordinal) || path.Contains("/variations", StringComparison.Ordinal)).ToList();
        Assert.All(asked, path => Assert.InRange(ChangedAfter(path), started.AddMinutes(-2), started.AddMinutes(1)));
        Assert.Equal(9, asked.Count);
    }

    [Fact]
    public async Task A_dry_run_of_a_running_shop_stores_nothing_and_is_no_import()
    {
        var would = await ImportAsync(new ImportOptions(IsDryRun: true));

        var did = await ImportAsync();

        Assert.Equal(would.Kinds, did.Kinds);
        Assert.Equal(60, did.Kinds.Single(kind => kind.Kind is "product").Created);
    }

    [Fact]
    public async Task A_key_that_is_refused_is_told_without_its_secret()
    {
        Shop.Disturb = context =>
        {
            var isShop = context.Request.Path.Value?.Contains("wc/v3", StringComparison.Ordinal) ?? false;
            context.Response.StatusCode = isShop ? 401 : context.Response.StatusCode;

            return Task.FromResult(isShop);
        };

        var refused = await Assert.ThrowsAsync<StoreReadException>(() => ImportAsync());

        Assert.Contains("refuses the key (401)", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("cs_test", refused.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The first page is refused once, the second breaks off once, and the third is where somebody stops the import.</summary>
    private static async Task<bool> TroubleAsync(HttpContext context, int request, CancellationTokenSource stop)
    {
        switch (request)
        {
            case 1:
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                context.Response.Headers.RetryAfter = "1";
                return true;
            case 3:
                await context.Response.WriteAsync("[{\"id\": 1,");
                await context.Response.Body.FlushAsync();
                context.Abort();
                return true;
            case 5:
                await stop.CancelAsync();
                context.Abort();
                return true;
            default:
                return false;
        }
    }

    private Task<ImportReport> ImportAsync(ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        Process.GetRequiredService<IStoreImporter>().ImportAsync(
            new LiveOrigin(Shop.Address, new ShopKey("ck_test", "cs_test"), null, ReadsAll: false, 100), options ?? new ImportOptions(), cancellationToken);

    private static DateTimeOffset ChangedAfter(string path) => DateTimeOffset.Parse(
        path.Split("modified_after=")[1], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>All but users, whose passwords a shop does not give out, and what the export says of the whole site.</summary>
    private async Task AssertSameAsExportAsync()
    {
        await using var other = new TestStore();
        var export = await other.StartProcessAsync();
        await TestStore.ImportAsync(export);

        Assert.Equal(await RowsAsync(export), await RowsAsync(Process));
    }

    private static async Task<List<string>> RowsAsync(ServiceProvider process)
    {
        await using var context = await process.GetRequiredService<IDbContextFactory<CartDbContext>>().CreateDbContextAsync();

        return
        [
            .. (await context.Products.OrderBy(row => row.Id).ToListAsync()).Select(row => $"{row.Id} {row.ParentId} {row.Sku} {row.Document}"),
            .. (await context.Entries.OrderBy(row => row.Id).ToListAsync()).Select(row => $"{row.Id} {row.Slug} {row.LowestPrice} {row.Rating}"),
            .. (await context.Coupons.OrderBy(row => row.Id).ToListAsync()).Select(row => row.Document),
            .. (await context.Reviews.OrderBy(row => row.Id).ToListAsync()).Select(row => $"{row.Id} {row.Status} {row.UserId} {row.Text}"),
            .. (await context.Purchases.OrderBy(row => row.OrderId).ThenBy(row => row.ProductId).ToListAsync()).Select(row => $"{row.OrderId} {row.ProductId} {row.Email}"),
            .. (await context.Records.Where(row => row.Kind != "site").OrderBy(row => row.Kind).ThenBy(row => row.Key).ToListAsync())
                .Select(row => $"{row.Kind} {row.Key} {row.Document}"),
        ];
    }
}
