using System.Text.Json;
using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Infrastructure.IntegrationTests.Carts;

public sealed class CartStorageTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private readonly TestStore _store = new();
    private readonly CartKey _key = CartKey.New();
    private ServiceProvider? _process;

    public async Task InitializeAsync() => _process = await _store.StartProcessAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task A_cart_comes_back_as_it_was_stored()
    {
        var data = ItemData.Of(JsonDocument.Parse("""{"engraved":"Bob","nested":{"a":[1,2]}}""").RootElement);
        await ChangeAsync(cart =>
        {
            cart.Add(Offer.Of(Mug, data), new Quantity(2.5m), Shelf, Now);
            var removed = cart.Add(Offer.Of(Mug), Quantity.One, Shelf, Now);
            cart.Remove(removed.Key, _ => new LineAmounts(20, 4, 20, 4), "Mug", Now);
        });

        var cart = await ReadAsync();

        var item = Assert.Single(cart.Items);
        Assert.Equal((new Quantity(2.5m), Offer.Of(Mug, data).Selection.Key()), (item.Quantity, item.Key));
        Assert.Equal("""{"engraved":"Bob","nested":{"a":[1,2]}}""", item.Selection.Data.Json.GetRawText());
        Assert.Equal(new LineAmounts(20, 4, 20, 4), Assert.Single(cart.Removed).Amounts);
        Assert.Single(cart.Notices);
    }

    [Fact]
    public async Task A_line_that_costs_nothing_still_belongs_to_its_container_when_it_comes_back()
    {
        var membership = new Membership(new ItemKey("box"), new Quantity(2));
        var part = Offer.Of(Mug);
        await ChangeAsync(cart => cart.Add(
            part with { Selection = part.Selection with { CustomPrice = 0, Membership = membership } }, Quantity.One, Shelf, Now));

        var item = Assert.Single((await ReadAsync()).Items);

        Assert.Equal((0m, membership), (item.Selection.CustomPrice, item.Selection.Membership));
    }

    [Fact]
    public async Task A_large_cart_that_is_remembered_shows_what_another_process_did()
    {
        await ChangeAsync(cart =>
        {
            for (var number = 0; number < 60; number++)
                cart.Add(Offer.Of(Mug, ItemData.Of(JsonSerializer.SerializeToElement(new { number }))), Quantity.One, Shelf, Now);
        });
        var remembered = await ReadAsync();

        await ChangeAsync(cart => cart.Add(Offer.Of(Mug), Quantity.One, Shelf, Now), await _store.StartProcessAsync());

        Assert.Equal((60, 61), (remembered.Items.Count, (await ReadAsync()).Items.Count));
    }

    [Fact]
    public async Task Work_that_fails_stores_nothing()
    {
        await ChangeAsync(cart => cart.Add(Offer.Of(Mug), Quantity.One, Shelf, Now));

        await Assert.ThrowsAsync<InvalidOperationException>(() => ChangeAsync(cart =>
        {
            cart.Add(Offer.Of(Mug), Quantity.One, Shelf, Now);
            throw new InvalidOperationException();
        }));

        Assert.Equal(Quantity.One, Count(await ReadAsync()));
    }

    [Fact]
    public async Task Two_processes_that_change_one_cart_lose_nothing()
    {
        const int Adds = 25;
        var other = await _store.StartProcessAsync();
        await ChangeAsync(cart => cart.Add(Offer.Of(Mug), Quantity.One, Shelf, Now));

        await Task.WhenAll(Enumerable.Range(0, 2 * Adds).Select(number =>
            ChangeAsync(cart => cart.Add(Offer.Of(Mug), Quantity.One, Shelf, Now), number % 2 is 0 ? _process : other)));

        Assert.Equal(new Quantity(1 + (2 * Adds)), Count(await ReadAsync()));
    }

    [Fact]
    public async Task An_expired_cart_is_gone_and_its_key_starts_an_empty_one()
    {
        await ChangeAsync(cart => cart.Add(Offer.Of(Mug), new Quantity(5), Shelf, Now - CartLifetime.Week.Full - TimeSpan.FromMinutes(1)));
        Assert.Null(await FindAsync());

        await ChangeAsync(cart => cart.Add(Offer.Of(Mug), Quantity.One, Shelf, Now));

        Assert.Equal(Quantity.One, Count(await ReadAsync()));
    }

    [Fact]
    public async Task A_removed_cart_is_gone()
    {
        await ChangeAsync(cart => cart.Add(Offer.Of(Mug), Quantity.One, Shelf, Now));

        await WorkAsync(async carts => carts.Remove(await carts.FindAsync(_key, CancellationToken.None) ?? throw new InvalidOperationException()));

        Assert.Null(await FindAsync());
    }

    [Fact]
    public async Task A_cart_without_items_leaves_no_row()
    {
        await ChangeAsync(_ => { });

        Assert.Null(await FindAsync());
    }

    private static Product Mug { get; } = new()
    {
        Id = new ProductId(62),
        Type = ProductType.Simple,
        Name = "Mug",
        Title = "Mug",
        Slug = "mug",
        RegularPrice = 20,
        Stock = new Stock(false, 0, StockStatus.InStock, Backorders.No, new ProductId(62)),
    };

    private static Shelf Shelf { get; } = new(new Dictionary<ProductId, Product> { [Mug.Id] = Mug });

    private Task ChangeAsync(Action<Cart> change, ServiceProvider? process = null) => WorkAsync(
        async carts =>
        {
            var cart = await carts.FindAsync(_key, CancellationToken.None);
            if (cart is null)
                carts.Add(cart = Cart.Start(new CartIdentity(_key, null), CartLifetime.Week, Now));
            change(cart);
        },
        process);

    private async Task WorkAsync(Func<ICartRepository, Task> work, ServiceProvider? process = null)
    {
        await using var scope = (process ?? Assert.IsType<ServiceProvider>(_process)).CreateAsyncScope();
        var carts = scope.ServiceProvider.GetRequiredService<ICartRepository>();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(
            async () =>
            {
                await work(carts);

                return 0;
            },
            CancellationToken.None);
    }

    private async Task<Cart> ReadAsync() => await FindAsync() ?? throw new InvalidOperationException("The cart is not stored.");

    private async Task<Cart?> FindAsync()
    {
        await using var scope = Assert.IsType<ServiceProvider>(_process).CreateAsyncScope();

        return await scope.ServiceProvider.GetRequiredService<ICartRepository>().FindAsync(_key, CancellationToken.None);
    }

    private static Quantity Count(Cart cart) => new(cart.Items.Sum(item => item.Quantity.Value));
}
