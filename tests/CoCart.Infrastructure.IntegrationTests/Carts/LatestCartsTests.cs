using CoCart.Domain.Carts;
using static CoCart.Infrastructure.IntegrationTests.Carts.OneCart;

namespace CoCart.Infrastructure.IntegrationTests.Carts;

/// <summary>Commands find the cart as it is now, though a writer remembers it.</summary>
public sealed class LatestCartsTests : IAsyncLifetime
{
    private readonly OneCart _cart = new();

    public Task InitializeAsync() => _cart.InitializeAsync();

    public Task DisposeAsync() => _cart.DisposeAsync();

    [Fact]
    public async Task A_command_that_changes_nothing_sees_what_another_process_did()
    {
        var other = await _cart.StartProcessAsync();
        for (var number = 1; number <= 3; number++)
            await _cart.ChangeAsync(cart => cart.Add(Offer.Of(Mug), Quantity.One, Mugs, Now));

        await _cart.ChangeAsync(cart => cart.Add(Offer.Of(Mug), Quantity.One, Mugs, Now), other);
        Assert.Equal(new Quantity(4), await _cart.CountInCommandAsync());
        await _cart.ChangeAsync(cart => cart.Clear(keepRemovedItems: false, Now), other);
        Assert.Equal(Quantity.None, await _cart.CountInCommandAsync());
    }

    [Fact]
    public async Task A_command_sees_what_those_before_it_stored_and_nothing_that_failed()
    {
        for (var number = 1; number <= 3; number++)
        {
            await _cart.ChangeAsync(cart => cart.Add(Offer.Of(Mug), Quantity.One, Mugs, Now));
            await Assert.ThrowsAsync<InvalidOperationException>(() => _cart.ChangeAsync(cart =>
            {
                cart.Add(Offer.Of(Mug), Quantity.One, Mugs, Now);
                throw new InvalidOperationException();
            }));

            Assert.Equal(new Quantity(number), await _cart.CountInCommandAsync());
        }

        await _cart.RemoveAsync();
        Assert.Equal(Quantity.None, await _cart.CountInCommandAsync());
    }
}
