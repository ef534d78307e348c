using CoCart.Application.Carts;
using CoCart.Application.Carts.AddItem;
using CoCart.Application.Carts.CalculateShipping;
using CoCart.Application.Carts.GetCart;
using CoCart.Application.Imports;
using CoCart.Domain.Carts;
using CoCart.Domain.Customers;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Infrastructure.IntegrationTests.Carts;

/// <summary>A cart that is read again is not worked out again, unless something it is made of has changed.</summary>
public sealed class RememberedViewTests : IAsyncLifetime
{
    private const string Mug = "62";
    private const string ScheduledSale = "76";
    private const string TeaSet = "96";

    private static readonly DateTimeOffset SaleEnd = new(2040, 12, 31, 23, 59, 59, TimeSpan.Zero);

    private readonly TestStore _store = new();
    private readonly MovedClock _clock = new(SaleEnd.AddSeconds(-30));
    private CartIdentity _cart = new(CartKey.New(), null);
    private ServiceProvider? _process;

    public async Task InitializeAsync()
    {
        _process = await _store.StartProcessAsync(clock: _clock);
        await TestStore.ImportAsync(_process);
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task A_cart_read_again_is_not_priced_again()
    {
        await AddAsync(Mug);
        var first = await ReadAsync();

        var second = await ReadAsync();

        Assert.Equal(20, first.Priced.Totals.Subtotal);
        Assert.Same(first.Priced, second.Priced);
    }

    [Fact]
    public async Task What_was_read_just_now_is_of_now()
    {
        await AddAsync(Mug);
        await ReadAsync();
        _clock.Now += TimeSpan.FromSeconds(5);

        Assert.Equal(_clock.Now, (await ReadAsync()).Now);
    }

    [Fact]
    public async Task A_change_of_the_cart_shows()
    {
        await AddAsync(Mug);
        await ReadAsync();
        await AddAsync(Mug);

        Assert.Equal(40, (await ReadAsync()).Priced.Totals.Subtotal);
    }

    [Fact]
    public async Task A_change_by_another_process_shows()
    {
        await AddAsync(Mug);
        await ReadAsync();
        await AddAsync(Mug, await _store.StartProcessAsync(clock: _clock));

        Assert.Equal(40, (await ReadAsync()).Priced.Totals.Subtotal);
    }

    [Fact]
    public async Task A_new_price_shows()
    {
        await AddAsync(Mug);
        await ReadAsync();
        await ImportAsync("products.json", "\"price\":\"20\",\"regular_price\":\"20\"", "\"price\":\"21\",\"regular_price\":\"21\"");

        Assert.Equal(21, (await ReadAsync()).Priced.Totals.Subtotal);
    }

    [Fact]
    public async Task A_sale_that_the_clock_ends_shows()
    {
        await AddAsync(ScheduledSale);
        Assert.Equal(45, (await ReadAsync()).Priced.Totals.Subtotal);
        _clock.Now = SaleEnd.AddSeconds(30);

        Assert.Equal(60, (await ReadAsync()).Priced.Totals.Subtotal);
    }

    [Fact]
    public async Task What_goes_well_with_the_cart_changes_with_the_store()
    {
        await AddAsync(TeaSet);
        Assert.Contains("Tea Towel", (await ReadAsync()).CrossSells.Select(product => product.Name));
        await ImportAsync("products.json", "\"name\":\"Tea Towel\"", "\"name\":\"Dish Towel\"");

        Assert.Contains("Dish Towel", (await ReadAsync()).CrossSells.Select(product => product.Name));
    }

    [Fact]
    public async Task What_goes_well_with_the_cart_and_is_on_sale_no_longer_is_shown_anew()
    {
        await ImportAsync("products.json", "\"cross_sell_ids\":[63,", "\"cross_sell_ids\":[76,");
        await AddAsync(TeaSet);
        var before = await ReadAsync();
        Assert.Same(before.Memo, (await ReadAsync()).Memo);
        _clock.Now = SaleEnd.AddSeconds(30);

        Assert.NotSame(before.Memo, (await ReadAsync()).Memo);
    }

    [Fact]
    public async Task A_new_address_of_the_account_shows()
    {
        _cart = new CartIdentity(CartKey.OfCustomer(2), 2);
        await AddAsync(Mug);
        Assert.Equal("US", (await ReadAsync()).Customer.Shipping.Country);
        await ImportAsync("users.json", "\"country\":\"US\"", "\"country\":\"GB\"");

        Assert.Equal("GB", (await ReadAsync()).Customer.Shipping.Country);
    }

    [Fact]
    public async Task Another_place_shows()
    {
        await AddAsync(Mug);
        await ReadAsync();
        await SendAsync(new CalculateShippingCommand(_cart, new Place("GB", "", "London", "SW1A 1AA"), TakesNotices: true));

        Assert.Equal(("GB", "flat_rate:3"), await ReadAsync() is var view ? (view.Customer.Shipping.Country, view.Priced.Packages[0].Chosen?.Id) : default);
    }

    private ServiceProvider Process => _process ?? throw new InvalidOperationException("not started");

    private Task<ImportReport> ImportAsync(string file, string was, string becomes) =>
        TestStore.ImportAsync(Process, _store.SampleWith(file, text => text.Replace(was, becomes, StringComparison.Ordinal)));

    private Task<CartView> AddAsync(string product, ServiceProvider? process = null) => SendAsync(
        new AddItemCommand(_cart, product, Quantity.One, new Dictionary<string, string>(), default, null, null, null, TakesNotices: true), process);

    private Task<CartView> ReadAsync() => SendAsync(new GetCartQuery(_cart, TakesNotices: true, ChecksStock: true));

    private async Task<TResponse> SendAsync<TResponse>(IRequest<TResponse> request, ServiceProvider? process = null)
    {
        await using var scope = (process ?? Process).CreateAsyncScope();

        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    private sealed class MovedClock(DateTimeOffset start) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = start;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
