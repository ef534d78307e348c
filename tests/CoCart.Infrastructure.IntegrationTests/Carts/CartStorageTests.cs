using System.Text.Json;
using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;
using static CoCart.Infrastructure.IntegrationTests.Carts.OneCart;

namespace CoCart.Infrastructure.IntegrationTests.Carts;

public sealed class CartStorageTests : IAsyncLifetime
{
    private readonly OneCart _cart = new();

    public Task InitializeAsync() => _cart.InitializeAsync();

    public Task DisposeAsync() => _cart.DisposeAsync();

    [Fact]
    public async Task A_cart_comes_back_as_it_was_stored()
    {
        var data = ItemData.Of(JsonDocument.Parse("""{"engraved":"Bob","nested":{"a":[1,2]}}""").RootElement);
        await _cart.ChangeAsync(cart =>
        {
            cart.Add(Offer.Of(Mug, data), new Quantity(2.5m), Mugs, Now);
            var removed = cart.Add(Offer.Of(Mug), Quantity.One, Mugs, Now);
            cart.Remove(removed.Key, _ => new LineAmounts(20, 4, 20, 4), "Mug", Now);
        });

        var cart = await _cart.ReadAsync();

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
        await _cart.ChangeAsync(cart => cart.Add(
            part with { Selection = part.Selection with { CustomPrice = 0, Membership = membership } }, Quantity.One, Mugs, Now));

        var item = Assert.Single((await _cart.ReadAsync()).Items);

        Assert.Equal((0m, membership), (item.Selection.CustomPrice, item.Selection.Membership));
    }

    [Fact]
    public async Task A_large_cart_that_is_remembered_shows_what_another_process_did()
    {
        await _cart.ChangeAsync(cart =>
        {
            for (var number = 0; number < 60; number++)
                cart.Add(Offer.Of(Mug, ItemData.Of(JsonSerializer.SerializeToElement(new { number }))), Quantity.One, Mugs, Now);
        });
        var remembered = await _cart.ReadAsync();

        await _cart.ChangeAsync(cart => cart.Add(Offer.Of(Mug), Quantity.One, Mugs, Now), await _cart.StartProcessAsync());

        Assert.Equal((60, 61), (remembered.Items.Count, (await _cart.ReadAsync()).Items.Count));
    }

    [Fact]
    public async Task Work_that_fails_stores_nothing()
    {
        await _cart.ChangeAsync(cart => cart.Add(Offer.Of(Mug), Quantity.One, Mugs, Now));

        await Assert.ThrowsAsync<InvalidOperationException>(() => _cart.ChangeAsync(cart =>
        {
            cart.Add(Offer.Of(Mug), Quantity.One, Mugs, Now);
            throw new InvalidOperationException();
        }));

        Assert.Equal(Quantity.One, Count(await _cart.ReadAsync()));
    }

    [Fact]
    public async Task Of_a_command_that_fails_while_it_is_stored_nothing_is_stored()
    {
        await _cart.ChangeAsync(cart => cart.Add(Offer.Of(Mug), Quantity.One, Mugs, Now));
        var second = new CartIdentity(CartKey.New(), null);

        await Assert.ThrowsAsync<ConcurrencyConflictException>(() => _cart.ChangeAsync(
            (cart, carts) =>
            {
                cart.Add(Offer.Of(Mug), Quantity.One, Mugs, Now);
                foreach (var twin in (Cart[])[Cart.Start(second, CartLifetime.Week, Now), Cart.Start(second, CartLifetime.Week, Now)])
                {
                    twin.Add(Offer.Of(Mug), Quantity.One, Mugs, Now);
                    carts.Add(twin);
                }
            }));

        Assert.Equal(Quantity.One, Count(await _cart.ReadAsync()));
        Assert.Equal(Quantity.One, await _cart.CountInCommandAsync());
    }

    [Fact]
    public async Task Two_processes_that_change_one_cart_lose_nothing()
    {
        const int Adds = 25;
        var other = await _cart.StartProcessAsync();
        await _cart.ChangeAsync(cart => cart.Add(Offer.Of(Mug), Quantity.One, Mugs, Now));

        await Task.WhenAll(Enumerable.Range(0, 2 * Adds).Select(number =>
            _cart.ChangeAsync(cart => cart.Add(Offer.Of(Mug), Quantity.One, Mugs, Now), number % 2 is 0 ? _cart.Process : other)));

        Assert.Equal(new Quantity(1 + (2 * Adds)), Count(await _cart.ReadAsync()));
    }

    [Fact]
    public async Task An_expired_cart_is_gone_and_its_key_starts_an_empty_one()
    {
        await _cart.ChangeAsync(cart => cart.Add(Offer.Of(Mug), new Quantity(5), Mugs, Now - CartLifetime.Week.Full - TimeSpan.FromMinutes(1)));
        Assert.Null(await _cart.FindAsync());

        await _cart.ChangeAsync(cart => cart.Add(Offer.Of(Mug), Quantity.One, Mugs, Now));

        Assert.Equal(Quantity.One, Count(await _cart.ReadAsync()));
    }

    [Fact]
    public async Task A_removed_cart_is_gone()
    {
        await _cart.ChangeAsync(cart => cart.Add(Offer.Of(Mug), Quantity.One, Mugs, Now));

        await _cart.RemoveAsync();

        Assert.Null(await _cart.FindAsync());
    }

    [Fact]
    public async Task A_cart_without_items_leaves_no_row()
    {
        await _cart.ChangeAsync(_ => { });

        Assert.Null(await _cart.FindAsync());
    }
}
