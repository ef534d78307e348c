using System.Globalization;
using System.Text.Json;
using CoCart.Domain.Carts;
using CoCart.Domain.Customers;
using CoCart.Domain.Pricing;
using CoCart.Infrastructure.Persistence.Carts;
using CoCart.Infrastructure.Persistence.Rows;
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

    [Fact]
    public void A_cart_that_is_kept_when_it_was_written_is_the_one_that_would_be_read()
    {
        var data = ItemData.Of(JsonDocument.Parse("""{"engraved":"Bob"}""").RootElement);
        var item = Item(Offer.Of(Mug, data).Selection with { CustomPrice = 0.00m, Membership = new Membership(new ItemKey("box"), new Quantity(1.0m)) });
        var written = new CartState
        {
            Identity = new CartIdentity(CartKey.New(), 3),
            CreatedAt = Now,
            ExpiresAt = Now,
            Items = [item, Item(Offer.Of(Mug).Selection)],
            Removed = [new RemovedItem(item, new LineAmounts(0.00m, 1.10m, 0, 4))],
            Coupons = ["ten"],
            Fees = [new Fee("gift", "Gift", 0.00m, IsTaxable: false, TaxClass: "")],
            ChosenRates = [null, "flat_rate:1"],
            PaymentMethod = "cod",
            Notices = [new Notice(NoticeType.Error, "gone")],
            Customer = new CartCustomer(Address.Empty with { City = "Bern" }, Address.Empty, HasCalculatedShipping: true),
        };

        Assert.Equal(Text(written), Text(CartDocuments.Read(Row(written))));
    }

    private static CartItem Item(Selection selection) => CartState.Item(selection.Key(), selection, new Quantity(2.50m), "hash");

    private static CartRow Row(CartState state) => new()
    {
        Key = state.Identity.Key.Value,
        CustomerId = state.Identity.CustomerId,
        Contents = CartDocuments.Write(state),
        Source = "cocart",
    };

    /// <summary>All of it but the moments, with every digit.</summary>
    private static string Text(CartState state) => string.Join('\n',
    [
        .. state.Items.Select(Text),
        .. state.Removed.Select(removed => $"{Text(removed.Item)} {removed.Amounts}"),
        JsonSerializer.Serialize(state with { CreatedAt = default, ExpiresAt = default, Items = [], Removed = [] }),
    ]);

    private static string Text(CartItem item) => string.Create(
        CultureInfo.InvariantCulture,
        $"{item.Key} {item.Quantity.Value} {item.DataHash} {item.Selection.SoldId} {item.Selection.CustomPrice} {item.Selection.Membership?.Container} {item.Selection.Membership?.Each.Value}");
}
