using CoCart.Application.Carts;
using CoCart.Application.Carts.AddItem;
using CoCart.Application.Common.Messaging;
using CoCart.Application.Products;
using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Carts;
using CoCart.Infrastructure.Persistence.Rows;
using CoCart.Tests.Databases;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Infrastructure.IntegrationTests.Providers;

/// <summary>Several processes on one database, and what databases do differently by themselves.</summary>
public sealed class SharedDatabaseTests : IAsyncLifetime
{
    private readonly TestStore _store = new();
    private readonly CartIdentity _cart = new(CartKey.New(), null);
    private ServiceProvider? _process;

    private ServiceProvider Process => _process ?? throw new InvalidOperationException("not started");

    public async Task InitializeAsync()
    {
        _process = await _store.StartProcessAsync();
        await TestStore.ImportAsync(_process);
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Changes_of_the_store_in_several_processes_wait_for_each_other()
    {
        const int Changes = 20;
        var processes = new[] { Process, await _store.StartProcessAsync() };

        await Task.WhenAll(Enumerable.Range(0, Changes).Select(number => RaiseMenuOrderAsync(processes[number % 2])));

        await using var context = await ContextAsync();
        Assert.Equal(Changes, await context.Products.Where(row => row.Id == 62).Select(row => row.MenuOrder).SingleAsync());
    }

    [Theory]
    [InlineData("mug\0")]
    [InlineData("mug\uD83D")]
    public async Task Texts_that_some_databases_refuse_are_looked_for_in_vain(string text)
    {
        Assert.Null(await Process.GetRequiredService<IProductCatalog>().FindBySkuAsync(text, CancellationToken.None));
        Assert.Empty((await FindAsync(new ProductFilter { Slug = text })).Elements);
        Assert.Empty((await FindAsync(new ProductFilter { Skus = [text, "MUG\0"] })).Elements);
    }

    [Fact]
    public async Task What_is_not_counted_comes_last_when_the_fullest_shelf_comes_first()
    {
        var found = (await FindAsync(new ProductFilter { Order = ProductOrder.Stock })).Elements.Select(id => id.Value).ToList();

        await using var context = await ContextAsync();
        var stock = await context.Entries.ToDictionaryAsync(entry => entry.Id, entry => entry.StockQuantity);
        Assert.Equal(found.Select(id => stock[id] ?? long.MinValue).OrderDescending(), found.Select(id => stock[id] ?? long.MinValue));
        Assert.Contains(found, id => stock[id] is null);
    }

    [Fact]
    public async Task Work_that_lost_a_race_says_so_and_can_be_done_again()
    {
        await using var scope = Process.CreateAsyncScope();
        var writer = Process.GetRequiredService<ICartWriter>();
        await writer.RunAsync(table => InsertAsync(table, "raced"), CancellationToken.None);

        await Assert.ThrowsAsync<ConcurrencyConflictException>(() => writer.RunAsync(table => InsertAsync(table, "raced"), CancellationToken.None));

        Assert.Equal(0, await writer.RunAsync(table => InsertAsync(table, "alone"), CancellationToken.None));
    }

    [Fact]
    public async Task A_failure_of_the_database_spoils_no_later_command()
    {
        var writer = Process.GetRequiredService<ICartWriter>();

        for (var attempt = 0; attempt < 3; attempt++)
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => writer.RunAsync(
                table => table.Context.Database.ExecuteSqlRawAsync("select nothing from nowhere"), CancellationToken.None));

        Assert.Equal(0, await writer.RunAsync(table => InsertAsync(table, "after"), CancellationToken.None));
    }

    [Fact]
    public async Task A_database_server_that_has_ended_all_connections_is_used_again_at_once()
    {
        await AddMugAsync();
        await FindAsync(new ProductFilter { Slug = "mug" });

        DatabaseKind.Chosen.Settle(_store.Connection);

        Assert.NotNull(await Process.GetRequiredService<CartTables>().FindAsync(_cart.Key.Value, CancellationToken.None));
        Assert.Equal(0, (await FindAsync(new ProductFilter { Slug = "nosuch" })).Total);
        Assert.Equal(new Quantity(2), (await AddMugAsync()).Lines.Single().Quantity);
    }

    private async Task<CartView> AddMugAsync()
    {
        await using var scope = Process.CreateAsyncScope();

        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(
            new AddItemCommand(_cart, "62", Quantity.One, new Dictionary<string, string>(), default, null, null, null, TakesNotices: true));
    }

    private static async Task<int> InsertAsync(CartTable table, string key)
    {
        await table.InsertAsync(new CartRow
        {
            Key = CartKey.Stored(key).Value,
            Contents = "{}"u8.ToArray(),
            Version = 1,
            CreatedAt = 0,
            UpdatedAt = 0,
            ExpiresAt = 0,
            Source = "cocart",
        });

        return 0;
    }

    /// <summary>Reads, and writes what it makes of it: a lost turn would be a lost change.</summary>
    private static async Task RaiseMenuOrderAsync(ServiceProvider process)
    {
        await using var context = await process.GetRequiredService<IDbContextFactory<CartDbContext>>().CreateDbContextAsync();
        await context.OpenForWritingAsync(CancellationToken.None);
        await using var transaction = await context.BeginTurnAsync(CancellationToken.None);
        var row = await context.Products.AsTracking().SingleAsync(product => product.Id == 62);
        row.MenuOrder++;
        await context.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private Task<CartDbContext> ContextAsync() => Process.GetRequiredService<IDbContextFactory<CartDbContext>>().CreateDbContextAsync();

    private async Task<Listed<ProductId>> FindAsync(ProductFilter filter) =>
        await Process.GetRequiredService<IProductSearch>().FindAsync(filter, new PageOf(1, 100), CancellationToken.None);
}
