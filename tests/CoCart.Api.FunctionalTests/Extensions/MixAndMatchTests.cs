using System.Net;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Extensions;

[Collection(ExtensionGroup.Name)]
public class MixAndMatchTests(ExtensionServer server)
{
    private const string TwoMugsAndOne = """{"mnm_config":{"62":{"product_id":62,"quantity":2},"67":{"product_id":67,"quantity":1}}}""";

    private readonly Shopper _shopper = server.NewShopper();

    [Fact]
    public async Task A_container_brings_its_contents_along_for_its_own_price()
    {
        var cart = await _shopper.AddAsync(ExtensionStore.Box, data: TwoMugsAndOne);

        Assert.Equal([(ExtensionStore.Box, 1), (ExtensionStore.Mug, 2), (ExtensionStore.FiveLeft, 1)], cart.Contents());
        Assert.Equal("3000", cart.Total("subtotal"));
        var container = cart.ItemOf(ExtensionStore.Box);
        Assert.Equal("mix-and-match", container.GetProperty("meta").Property("product_type"));
        Assert.Equal(
            [cart.KeyOf(ExtensionStore.Mug), cart.KeyOf(ExtensionStore.FiveLeft)],
            container.GetProperty("cart_item_data").GetProperty("mnm_contents").EnumerateArray().Select(key => key.GetString()));
        Assert.Equal(
            container.Property("item_key"), cart.ItemOf(ExtensionStore.Mug).GetProperty("cart_item_data").Property("mnm_container"));
    }

    [Fact]
    public async Task Contents_that_are_priced_one_by_one_get_the_containers_discount()
    {
        var cart = await _shopper.AddAsync(ExtensionStore.Crate, 2, """{"mnm_config":{"62":{"product_id":62,"quantity":3}}}""");

        Assert.Equal([(ExtensionStore.Crate, 2), (ExtensionStore.Mug, 6)], cart.Contents());
        Assert.Equal("11800", cart.Total("subtotal"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"mnm_config":"all"}""")]
    [InlineData("""{"mnm_config":{}}""")]
    [InlineData("""{"mnm_config":{"62":{"product_id":62,"quantity":1}}}""")]
    [InlineData("""{"mnm_config":{"62":{"product_id":62,"quantity":7}}}""")]
    [InlineData("""{"mnm_config":{"62":{"product_id":62,"quantity":-2}}}""")]
    [InlineData("""{"mnm_config":{"62":{"product_id":62,"quantity":"many"}}}""")]
    [InlineData("""{"mnm_config":{"65":{"product_id":65,"quantity":2}}}""")]
    [InlineData("""{"mnm_config":{"62":{"product_id":62,"quantity":1},"x":{"product_id":62,"quantity":1}}}""")]
    public async Task Contents_that_cannot_be_are_refused_and_nothing_is_added(string data)
    {
        var answer = await _shopper.TryAddAsync(ExtensionStore.Box, data: data);

        Assert.Equal((HttpStatusCode.BadRequest, "cocart_add_to_cart_error"), (answer.Status, answer.Code));
        Assert.Empty((await _shopper.CartAsync()).Contents());
    }

    [Fact]
    public async Task Contents_follow_the_quantity_of_their_container()
    {
        var cart = await _shopper.AddAsync(ExtensionStore.Box, data: TwoMugsAndOne);

        var three = (await _shopper.SetAsync(cart.KeyOf(ExtensionStore.Box), 3)).Json;
        var again = await _shopper.AddAsync(ExtensionStore.Box, data: TwoMugsAndOne);

        Assert.Equal([(ExtensionStore.Box, 3), (ExtensionStore.Mug, 6), (ExtensionStore.FiveLeft, 3)], three.Contents());
        Assert.Equal([(ExtensionStore.Box, 4), (ExtensionStore.Mug, 8), (ExtensionStore.FiveLeft, 4)], again.Contents());
        Assert.Equal("12000", again.Total("subtotal"));
    }

    [Fact]
    public async Task A_container_grows_only_as_far_as_there_is_stock_of_its_contents()
    {
        var cart = await _shopper.AddAsync(ExtensionStore.Box, 5, TwoMugsAndOne);

        var update = await _shopper.SetAsync(cart.KeyOf(ExtensionStore.Box), 6);
        var add = await _shopper.TryAddAsync(ExtensionStore.Box, 1, TwoMugsAndOne);

        Assert.Equal("cocart_not_enough_in_stock", update.Code);
        Assert.NotEqual(HttpStatusCode.OK, add.Status);
        Assert.Equal([(ExtensionStore.Box, 5), (ExtensionStore.Mug, 10), (ExtensionStore.FiveLeft, 5)], (await _shopper.CartAsync()).Contents());
    }

    [Fact]
    public async Task Contents_are_not_changed_or_removed_by_themselves()
    {
        var cart = await _shopper.AddAsync(ExtensionStore.Box, data: TwoMugsAndOne);
        var mugs = cart.KeyOf(ExtensionStore.Mug);

        var update = await _shopper.SetAsync(mugs, 5);
        var remove = await _shopper.DeleteAsync($"/item/{mugs}");
        var all = await _shopper.PostAsync("/update", $$$"""{"namespace":"update-cart","quantity":{"{{{mugs}}}":"0"}}""");

        Assert.Equal((HttpStatusCode.BadRequest, "cocart_can_not_update_item"), (update.Status, update.Code));
        Assert.Equal((HttpStatusCode.Forbidden, "cocart_can_not_remove_item"), (remove.Status, remove.Code));
        Assert.Equal("cocart_can_not_remove_item", all.Code);
        Assert.Equal(cart.Contents(), (await _shopper.CartAsync()).Contents());
    }

    [Fact]
    public async Task A_container_is_removed_and_restored_with_its_contents()
    {
        var cart = await _shopper.AddAsync(ExtensionStore.Box, 2, TwoMugsAndOne);
        var box = cart.KeyOf(ExtensionStore.Box);

        var removed = (await _shopper.DeleteAsync($"/item/{box}")).Json;
        var alone = await _shopper.RestoreAsync(server.Client, cart.KeyOf(ExtensionStore.Mug));
        var restored = (await _shopper.RestoreAsync(server.Client, box)).Json;

        Assert.Empty(removed.Contents());
        Assert.Equal("cocart_can_not_restore_item", alone.Code);
        Assert.Equal(cart.Contents(), restored.Contents());
        Assert.Equal("6000", restored.Total("subtotal"));
        Assert.Equal(0, restored.GetProperty("removed_items").GetArrayLength());
    }

    [Fact]
    public async Task Setting_a_container_to_none_takes_its_contents_along()
    {
        var cart = await _shopper.AddAsync(ExtensionStore.Box, data: TwoMugsAndOne);

        await _shopper.PostAsync("/update", $$$"""{"namespace":"update-cart","quantity":{"{{{cart.KeyOf(ExtensionStore.Box)}}}":"0"}}""");

        Assert.Empty((await _shopper.CartAsync()).Contents());
    }

    [Fact]
    public async Task Nobody_gets_contents_for_nothing_by_asking_for_them_under_their_key()
    {
        var cart = await _shopper.AddAsync(ExtensionStore.Box, data: TwoMugsAndOne);
        var pretence = $$"""{"mnm_container":"{{cart.KeyOf(ExtensionStore.Box)}}","mnm_child_id":62}""";

        var before = await server.NewShopper().AddAsync(ExtensionStore.Mug, 1, pretence);
        var answer = await _shopper.TryAddAsync(ExtensionStore.Mug, 1, pretence);

        Assert.Equal(cart.KeyOf(ExtensionStore.Mug), before.KeyOf(ExtensionStore.Mug));
        Assert.Equal("2000", before.Total("subtotal"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(cart.Contents(), (await _shopper.CartAsync()).Contents());
    }
}
