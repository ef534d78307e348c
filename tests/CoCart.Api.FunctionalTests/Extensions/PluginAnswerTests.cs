using System.Net;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Extensions;

/// <summary>What the example plug-in has a say in.</summary>
[Collection(ExtensionGroup.Name)]
public class PluginAnswerTests(ExtensionServer server)
{
    private readonly Shopper _shopper = server.NewShopper();

    [Fact]
    public async Task A_product_of_a_plug_ins_kind_costs_what_the_plug_in_says()
    {
        var cart = await _shopper.AddAsync(ExtensionStore.GiftCard, 2, """{"amount":"42.50"}""");

        Assert.Equal("8500", cart.Total("subtotal"));
        Assert.Equal("gift-card", cart.ItemOf(ExtensionStore.GiftCard).GetProperty("meta").Property("product_type"));
    }

    [Fact]
    public async Task A_handlers_refusal_is_an_error_with_its_own_code()
    {
        var answer = await _shopper.TryAddAsync(ExtensionStore.GiftCard, 1, """{"amount":"101"}""");

        Assert.Equal((HttpStatusCode.BadRequest, "example_amount_invalid"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_product_of_a_kind_that_nobody_handles_is_not_sold()
    {
        var answer = await _shopper.TryAddAsync(ExtensionStore.Lottery);

        Assert.Equal((HttpStatusCode.Forbidden, "cocart_cannot_add_product_type_to_cart"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_validator_sees_what_is_in_the_cart_and_refuses_in_every_version()
    {
        await _shopper.AddAsync(ExtensionStore.Mug, 9, """{"engraving":"Ann"}""");
        await _shopper.AddAsync(ExtensionStore.Mug, 11);

        var second = await _shopper.TryAddAsync(ExtensionStore.Mug);
        var first = await server.Client.PostAsync($"/wp-json/cocart/v1/add-item?cart_key={_shopper.Key}", """{"product_id":"62","quantity":1}""");

        Assert.Equal((HttpStatusCode.Conflict, "example_too_many"), (second.Status, second.Code));
        Assert.Equal((HttpStatusCode.Conflict, "example_too_many"), (first.Status, first.Code));
        Assert.Equal([(ExtensionStore.Mug, 9), (ExtensionStore.Mug, 11)], (await _shopper.CartAsync()).Contents());
    }

    [Fact]
    public async Task A_validator_is_asked_for_each_product_of_a_group()
    {
        var answer = await _shopper.PostAsync("/add-items", """{"id":"40","quantity":{"62":"1","38":"21"}}""");

        Assert.Equal("example_too_many", answer.Code);
        Assert.Empty((await _shopper.CartAsync()).Contents());
    }

    [Fact]
    public async Task A_price_provider_prices_the_cart_at_every_look_and_not_what_the_customer_named()
    {
        await _shopper.AddAsync(ExtensionStore.Donation, 10, price: "10");
        var few = await _shopper.AddAsync(ExtensionStore.Mug, 9);
        var many = await _shopper.AddAsync(ExtensionStore.Mug, 1);
        var read = await _shopper.CartAsync();

        Assert.Equal(("28000", "20000", "20000"), (few.Total("subtotal"), many.Total("subtotal"), read.Total("subtotal")));
        Assert.Equal("1000", read.ItemOf(ExtensionStore.Mug).Property("price"));
        var explained = (await _shopper.GetAsync("/totals/explain")).Json;
        Assert.Equal(read.Total(), explained.Property("total"));
    }

    [Fact]
    public async Task A_way_to_ship_from_a_plug_in_can_be_chosen_and_is_charged()
    {
        await _shopper.AddAsync(ExtensionStore.Mug, 2);

        var cart = (await _shopper.PostAsync("/set-shipping-method", """{"rate_id":"drone:1"}""")).Json;
        var rate = cart.GetProperty("shipping").GetProperty("packages").GetProperty("default").GetProperty("rates").GetProperty("drone:1");

        Assert.Equal(("drone:1", "950"), (cart.Rate(), cart.Total("shipping_total")));
        Assert.Equal(("By air", "drone", "950"), (rate.Property("label"), rate.Property("method_id"), rate.Property("cost")));
    }

    [Fact]
    public async Task A_way_to_ship_that_the_plug_in_no_longer_offers_is_let_go()
    {
        await _shopper.AddAsync(ExtensionStore.Mug, 2);
        await _shopper.PostAsync("/set-shipping-method", """{"rate_id":"drone:1"}""");

        var cart = await _shopper.AddAsync(ExtensionStore.Mug, 4);

        Assert.NotEqual("drone:1", cart.Rate());
    }

    [Fact]
    public async Task A_callback_changes_the_cart_under_its_namespace()
    {
        await _shopper.AddAsync(ExtensionStore.Mug);

        var red = await WrapAsync("""{"paper":"red"}""");
        var blue = await WrapAsync("""{"paper":"blue"}""");
        var bare = await WrapAsync("{}");

        Assert.Equal("250", red.Json.Total("fee_total"));
        Assert.Equal("Wrapped in blue", blue.Json.GetProperty("fees").GetProperty("gift-wrapping").Property("name"));
        Assert.Equal(("250", 1), (blue.Json.Total("fee_total"), blue.Json.CountNotices("success")));
        Assert.Equal("0", bare.Json.Total("fee_total"));
    }

    [Fact]
    public async Task A_callbacks_refusal_changes_nothing()
    {
        await _shopper.AddAsync(ExtensionStore.Mug);
        await WrapAsync("""{"paper":"red"}""");

        var answer = await WrapAsync("""{"paper":"brown"}""");

        Assert.Equal((HttpStatusCode.Conflict, "example_no_paper"), (answer.Status, answer.Code));
        Assert.Equal("250", (await _shopper.CartAsync()).Total("fee_total"));
    }

    [Fact]
    public async Task A_namespace_that_nobody_has_is_refused()
    {
        var answer = await _shopper.PostAsync("/update", """{"namespace":"gift-rapping"}""");

        Assert.Equal((HttpStatusCode.NotFound, "cocart_update_cart_no_namespace_error"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Many_who_add_to_one_cart_at_once_all_get_through()
    {
        var adds = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => _shopper.TryAddAsync(ExtensionStore.Mug)));

        Assert.All(adds, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal([(ExtensionStore.Mug, 16)], (await _shopper.CartAsync()).Contents());
    }

    private Task<Answer> WrapAsync(string data) => _shopper.PostAsync("/update", $$"""{"namespace":"gift-wrapping","data":{{data}}}""");
}
