using System.Text.Json;
using CoCart.Api.FunctionalTests.Management;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Carts;

/// <summary>What looks alike in many carts is worked out once; whatever is different in one of them shows in that one only.</summary>
[Collection(ServerGroup.Name)]
public sealed class AlikeTests(RunningServer server) : IDisposable
{
    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task The_same_line_looks_alike_in_every_cart()
    {
        var items = new HashSet<string>();
        for (var cart = 0; cart < 4; cart++)
            items.Add(Items(await (await Shopper.WithMugsAsync(_client, 7)).CartAsync()));

        Assert.Contains("\"quantity\":{\"value\":7,\"min_purchase\":1,\"max_purchase\":-1}", Assert.Single(items), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_quantity_shows_at_once()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 3);
        await Shopper.WithMugsAsync(_client, 3);
        await Shopper.WithMugsAsync(_client, 3);
        foreach (var quantity in (int[])[4, 3, 1027, 3])
        {
            var cart = (await shopper.PostAsync("/item/44f683a84163b3523afe57c2e008bc8c", $$"""{"quantity":"{{quantity}}"}""")).Json;

            Assert.Equal(quantity, cart.GetProperty("items")[0].GetProperty("quantity").GetProperty("value").GetDecimal());
            Assert.Equal($"{quantity * 2000}", cart.GetProperty("items")[0].GetProperty("totals").Property("subtotal"));
        }
    }

    [Fact]
    public async Task Each_wish_and_face_has_its_own_form_of_a_line()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 5);
        for (var read = 0; read < 3; read++)
        {
            Assert.Contains("\"cart_item_data\":[]", (await shopper.GetAsync("?fields=items")).Text, StringComparison.Ordinal);
            Assert.Contains("\"cart_item_data\":{}", (await _client.GetAsync($"/api/cocart/v2/cart?fields=items&cart_key={shopper.Key}", [])).Text, StringComparison.Ordinal);
            Assert.Equal("$20.00", (await shopper.GetAsync("?formatted=true")).Json.GetProperty("items")[0].Property("price"));
            Assert.Empty((await shopper.GetAsync("?thumb=false")).Json.GetProperty("items")[0].Property("featured_image"));
            Assert.NotEmpty((await shopper.CartAsync()).GetProperty("items")[0].Property("featured_image"));
        }
    }

    [Fact]
    public async Task A_coupon_shows_in_the_cart_that_has_it_only()
    {
        var full = await Shopper.WithMugsAsync(_client, 8);
        var reduced = await Shopper.WithMugsAsync(_client, 8);
        await full.CartAsync();
        await reduced.PostAsync("/apply-coupon", """{"coupon":"percent10"}""");

        Assert.Equal((160, 144), (Total(await full.CartAsync()), Total(await reduced.CartAsync())));
        Assert.Equal((160, 144), (Total(await full.CartAsync()), Total(await reduced.CartAsync())));
    }

    [Fact]
    public async Task Custom_data_stays_with_its_line()
    {
        var plain = await Shopper.WithMugsAsync(_client, 6);
        var engraved = new Shopper(_client);
        await engraved.PostAsync("/add-item", """{"id":"62","quantity":"6","item_data":{"text":"for Ann"}}""");

        Assert.Contains("\"cart_item_data\":{\"text\":\"for Ann\"}", Items(await engraved.CartAsync()), StringComparison.Ordinal);
        Assert.DoesNotContain("for Ann", Items(await plain.CartAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_shows_in_the_cart_that_has_it_only()
    {
        var guest = await Shopper.WithMugsAsync(_client, 1);
        var before = (await guest.CartAsync()).GetProperty("customer").GetRawText();
        var known = await Shopper.WithMugsAsync(_client, 1);
        await known.PostAsync("/update", """{"namespace":"update-customer","country":"FR","city":"Paris","postcode":"75001"}""");

        Assert.Equal("Paris", (await known.CartAsync()).GetProperty("customer").GetProperty("billing_address").Property("billing_city"));
        Assert.Equal(before, (await guest.CartAsync()).GetProperty("customer").GetRawText());
    }

    private static decimal Total(JsonElement cart) => cart.GetProperty("items")[0].GetProperty("totals").GetProperty("total").GetDecimal();

    private static string Items(JsonElement cart) => cart.GetProperty("items").GetRawText();
}

/// <summary>A change of the store shows in what looks alike.</summary>
[Collection(ManagedShopGroup.Name)]
public sealed class AlikeAfterChangeTests(ManagedShop shop)
{
    [Fact]
    public async Task A_new_price_and_name_show_in_all_carts()
    {
        var product = await shop.CreateAsync("products", """{"name":"Lamp","regular_price":"30"}""");
        var id = product.GetProperty("id").GetInt32();
        Shopper[] shoppers = [new(shop.Client), new(shop.Client), new(shop.Client)];
        foreach (var shopper in shoppers)
            await shopper.PostAsync("/add-item", $$"""{"id":"{{id}}","quantity":"2"}""");

        await shop.SendAsync("PUT", $"products/{id}", """{"name":"Lamp, large","regular_price":"40"}""");

        foreach (var shopper in shoppers)
        {
            var item = (await shopper.CartAsync()).GetProperty("items")[0];
            Assert.Equal(("Lamp, large", "4000", "8000"), (item.Property("title"), item.Property("price"), item.GetProperty("totals").Property("subtotal")));
        }
    }

    [Fact]
    public async Task A_new_currency_shows_in_all_carts()
    {
        var product = await shop.CreateAsync("products", """{"name":"Vase","regular_price":"30"}""");
        var shopper = new Shopper(shop.Client);
        await shopper.PostAsync("/add-item", $$"""{"id":"{{product.GetProperty("id").GetInt32()}}","quantity":"1"}""");
        try
        {
            await shop.SendAsync("PUT", "settings/general/woocommerce_currency", """{"value":"GBP"}""");

            Assert.Equal("GBP", (await shopper.CartAsync()).GetProperty("currency").Property("currency_code"));
        }
        finally
        {
            await shop.SendAsync("PUT", "settings/general/woocommerce_currency", """{"value":"USD"}""");
        }
    }
}
