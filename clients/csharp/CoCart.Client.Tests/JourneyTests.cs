using System.Globalization;
using CoCart.Client.V2;
using Xunit.Abstractions;

namespace CoCart.Client.Tests;

/// <summary>A customer's and a manager's way through a real shop; each step is printed.</summary>
[Collection(ServerGroup.Name)]
public class JourneyTests(RunningServer server, ITestOutputHelper output)
{
    private const int Mug = 62;
    private const int FiveLeft = 67;
    private const int ParentStockTee = 112;

    private readonly MemoryCartKeyStore _keys = new();

    [Fact]
    public async Task A_guest_fills_a_cart_ships_it_with_a_coupon_and_takes_it_along_when_signing_in()
    {
        var shop = server.Shop(_keys);

        await FindsAndAddsAsync(shop);
        await ChangesItsMindAsync(shop);
        await ShipsWithACouponAsync(shop);
        await ComesBackAsync();
        await SignsInAndOutAsync(shop);
    }

    [Fact]
    public async Task A_manager_makes_a_coupon_a_customer_uses_it_and_it_goes_again()
    {
        var (office, shop) = (server.Shop(), server.Shop());
        office.Session.SignIn("admin", "admin");

        var coupon = await office.Admin.CreateCouponAsync(new Admin.Coupon { Code = "csharp-journey", Amount = "50", DiscountType = "percent" });
        Step($"makes coupon {coupon.Id}");

        await shop.V2.AddItemAsync(Mug);
        var cart = await shop.V2.ApplyCouponAsync("csharp-journey");
        Assert.Equal("-1000", Assert.Single(cart.Coupons).Saving);
        Step($"saves a guest {cart.Currency.Amount("1000")}");

        var id = coupon.Id.ToString(CultureInfo.InvariantCulture);
        await office.Admin.DeleteCouponAsync(id, force: true);
        Assert.Equal(404, (await Assert.ThrowsAnyAsync<CoCartException>(() => office.Admin.GetCouponAsync(id))).Status);
        Step("is deleted");
    }

    private async Task FindsAndAddsAsync(CoCartClient shop)
    {
        var found = await shop.V2.ListProductsAsync(search: "Plain Mug", perPage: 5);
        Assert.Equal(Mug, Assert.Single(found.Result.Products).Id);
        Step($"finds {found.Total} product by name");

        var cart = await shop.V2.AddItemAsync(Mug, 2);
        var key = await _keys.GetAsync(default);
        Assert.Equal(key, cart.CartKey);
        Step($"puts two into a cart of its own: {Total(cart)}");

        cart = await shop.V2.AddItemAsync(ParentStockTee, variation: new Dictionary<string, string> { ["attribute_pa_size"] = "large" });
        Assert.Equal(key, await _keys.GetAsync(default));
        Assert.Equal(["2 Plain Mug", "1 Parent Stock Tee - Large"], Lines(cart));
        Step($"adds a variation to the same cart: {string.Join(", ", Lines(cart))}");

        var refused = await Assert.ThrowsAnyAsync<CoCartException>(() => shop.V2.AddItemAsync(FiveLeft, 9));
        Assert.Equal((405, "cocart_quantity_invalid_amount", 405), (refused.Status, refused.Code, refused.Error?.Data.Status));
        Step($"is refused too many of what is scarce: {refused.Message}");
    }

    private async Task ChangesItsMindAsync(CoCartClient shop)
    {
        var tee = (await shop.V2.GetCartAsync()).Items.Last();

        var cart = await shop.V2.RemoveItemAsync(tee.ItemKey);
        Assert.Equal(["2 Plain Mug"], Lines(cart));
        Assert.Equal("Parent Stock Tee - Large", Assert.Single(cart.RemovedItems).Name);
        await shop.V2.RestoreItemAsync(tee.ItemKey);
        cart = await shop.V2.UpdateItemAsync(tee.ItemKey, 2);
        Assert.Equal(["2 Plain Mug", "2 Parent Stock Tee - Large"], Lines(cart));
        await shop.V2.UpdateItemsAsync(new Dictionary<string, decimal> { [tee.ItemKey] = 0 });
        Assert.Equal(["2 Plain Mug"], Lines(await shop.V2.GetCartAsync()));
        Step("takes a line out, puts it back, wants two, and none");
    }

    private async Task ShipsWithACouponAsync(CoCartClient shop)
    {
        await shop.V2.UpdateCartAsync(new UpdateCartRequest
        {
            Namespace = "update-customer",
            FirstName = "Ada",
            Address1 = "1 Road",
            City = "Beverly Hills",
            Country = "US",
            State = "CA",
            Postcode = "90210",
        });
        var cart = await shop.V2.SetShippingMethodAsync("flat_rate:1");
        Assert.Equal("flat_rate:1", Assert.Single(cart.Shipping.Packages.Values).ChosenMethod);
        Assert.Equal(60.00m, Total(cart));
        Step($"has it shipped by flat rate: {Total(cart)} with taxes");

        cart = await shop.V2.ApplyCouponAsync("percent10");
        Assert.Equal(55.20m, Total(cart));
        var explained = await shop.V2.ExplainCartTotalsAsync();
        Assert.Equal(55.20m, explained.Entries.Sum(entry => decimal.Parse(entry.Amount, CultureInfo.InvariantCulture)));
        Step($"enters a coupon: {Total(cart)}, explained in {explained.Entries.Count} amounts");
    }

    private async Task ComesBackAsync()
    {
        var restarted = server.Shop(new MemoryCartKeyStore(await _keys.GetAsync(default)));

        Assert.Equal(55.20m, Total(await restarted.V2.GetCartAsync()));
        Assert.Equal(2, Assert.Single((await restarted.V1.GetCartAsync()).Values).Quantity);
        Step("finds the cart again after the app was closed, by API v1, too");
    }

    private async Task SignsInAndOutAsync(CoCartClient shop)
    {
        shop.Session.SignIn("user1", "pass");
        var cart = await shop.V2.GetCartAsync();
        Assert.Equal(["2 Plain Mug"], Lines(cart));
        Assert.Null(await _keys.GetAsync(default));
        Step($"signs in and takes the cart along: it is that of customer {cart.CartKey}");

        await shop.V2.ClearCartAsync();
        shop.Session.SignOut();
        Assert.Empty((await shop.V2.GetCartAsync()).Items);
        Step("leaves an empty cart behind and signs out");
    }

    private void Step(string text) => output.WriteLine($"- {text}");

    private static decimal Total(Cart cart) => cart.Currency.Amount(cart.Totals.Total);

    private static IEnumerable<string> Lines(Cart cart) => cart.Items.Select(item => $"{item.Quantity.Value} {item.Name}");
}
