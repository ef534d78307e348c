using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Infrastructure.IntegrationTests.Carts;

/// <summary>A cart of a store of its own, which commands of some processes change.</summary>
public sealed class OneCart : IAsyncLifetime
{
    public static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private readonly TestStore _store = new();
    private readonly CartKey _key = CartKey.New();
    private ServiceProvider? _process;

    public ServiceProvider Process => _process ?? throw new InvalidOperationException("not started");

    public static Product Mug { get; } = new()
    {
        Id = new ProductId(62),
        Type = ProductType.Simple,
        Name = "Mug",
        Title = "Mug",
        Slug = "mug",
        RegularPrice = 20,
        Stock = new Stock(false, 0, StockStatus.InStock, Backorders.No, new ProductId(62)),
    };

    public static Shelf Mugs { get; } = new(new Dictionary<ProductId, Product> { [Mug.Id] = Mug });

    public async Task InitializeAsync() => _process = await StartProcessAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    public Task<ServiceProvider> StartProcessAsync() => _store.StartProcessAsync();

    public Task ChangeAsync(Action<Cart> change, ServiceProvider? process = null) => ChangeAsync((cart, _) => change(cart), process);

    public Task ChangeAsync(Action<Cart, ICartRepository> change, ServiceProvider? process = null) => WorkAsync(
        async carts =>
        {
            var cart = await carts.FindAsync(_key, CancellationToken.None);
            if (cart is null)
                carts.Add(cart = Cart.Start(new CartIdentity(_key, null), CartLifetime.Week, Now));
            change(cart, carts);
        },
        process);

    public Task RemoveAsync() => WorkAsync(
        async carts => carts.Remove(await carts.FindAsync(_key, CancellationToken.None) ?? throw new InvalidOperationException()));

    public async Task<Quantity> CountInCommandAsync()
    {
        var count = Quantity.None;
        await WorkAsync(async carts => count = await carts.FindAsync(_key, CancellationToken.None) is { } cart ? Count(cart) : Quantity.None);

        return count;
    }

    private async Task WorkAsync(Func<ICartRepository, Task> work, ServiceProvider? process = null)
    {
        await using var scope = (process ?? Process).CreateAsyncScope();
        var carts = scope.ServiceProvider.GetRequiredService<ICartRepository>();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(
            async () =>
            {
                await work(carts);

                return 0;
            },
            CancellationToken.None);
    }

    public async Task<Cart> ReadAsync() => await FindAsync() ?? throw new InvalidOperationException("The cart is not stored.");

    public async Task<Cart?> FindAsync()
    {
        await using var scope = Process.CreateAsyncScope();

        return await scope.ServiceProvider.GetRequiredService<ICartRepository>().FindAsync(_key, CancellationToken.None);
    }

    public static Quantity Count(Cart cart) => new(cart.Items.Sum(item => item.Quantity.Value));
}
