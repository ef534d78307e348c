using System.Net;
using System.Text.Json;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Management;

/// <summary>Products as a program keeps them up to date.</summary>
[Collection(ManagedShopGroup.Name)]
public sealed class ProductTests(ManagedShop shop)
{
    [Fact]
    public async Task A_new_product_has_a_new_number_and_what_follows_from_its_fields()
    {
        var product = await shop.CreateAsync("products", """
            {"name":"Blue Kettle","sku":"KETTLE","regular_price":"30","sale_price":"25.50","manage_stock":true,"stock_quantity":4,
             "categories":[{"id":17}],"meta_data":[{"key":"erp","value":"A-7"}],"images":[{"src":"https://cdn.example/kettle.jpg"}]}
            """);

        Assert.True(product.Id() > 126);
        Assert.Equal(("blue-kettle", "https://store.example/product/blue-kettle/"), (product.Property("slug"), product.Property("permalink")));
        Assert.Equal(("25.50", true, "instock", true), (product.Property("price"), product.GetProperty("on_sale").GetBoolean(), product.Property("stock_status"), product.GetProperty("purchasable").GetBoolean()));
        Assert.Equal("Clothing", product.GetProperty("categories")[0].Property("name"));
        Assert.Equal(("A-7", "kettle.jpg"), (product.GetProperty("meta_data")[0].Property("value"), product.GetProperty("images")[0].Property("name")));
        Assert.Equal(product.GetRawText(), (await shop.GetAsync($"products/{product.Id()}")).Json.GetRawText());
    }

    [Fact]
    public async Task A_running_cart_sees_a_new_price_and_a_new_stock_at_once()
    {
        var product = await shop.CreateAsync("products", """{"name":"Jar","regular_price":"8","manage_stock":true,"stock_quantity":3}""");
        var shopper = new Shopper(shop.Client);
        Assert.Equal(HttpStatusCode.OK, (await shopper.PostAsync("/add-item", $$"""{"id":"{{product.Id()}}","quantity":"2"}""")).Status);

        await shop.SendAsync("PUT", $"products/{product.Id()}", """{"regular_price":9.25}""");
        Assert.Equal("1850", (await shopper.CartAsync()).Total("subtotal"));
        await shop.SendAsync("PATCH", $"products/{product.Id()}", """{"stock_quantity":2}""");
        Assert.NotEqual(HttpStatusCode.OK, (await shopper.PostAsync("/add-item", $$"""{"id":"{{product.Id()}}","quantity":"1"}""")).Status);
        await shop.SendAsync("POST", $"products/{product.Id()}", """{"stock_quantity":3}""");
        Assert.Equal(HttpStatusCode.OK, (await shopper.PostAsync("/add-item", $$"""{"id":"{{product.Id()}}","quantity":"1"}""")).Status);
    }

    [Fact]
    public async Task Changes_of_a_stock_by_many_at_a_time_all_count()
    {
        var product = await shop.CreateAsync("products", """{"name":"Nails","regular_price":"1","manage_stock":true,"stock_quantity":100}""");

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => shop.SendAsync("PUT", $"products/{product.Id()}", """{"inventory_delta":-3}""")));

        Assert.Equal(40, (await shop.GetAsync($"products/{product.Id()}")).Json.GetProperty("stock_quantity").GetInt32());
    }

    [Fact]
    public async Task The_catalogue_finds_what_is_new_and_no_longer_what_is_gone()
    {
        var product = await shop.CreateAsync("products", """{"name":"Zanzibar Lamp","regular_price":"8","tags":[{"id":33}]}""");
        Assert.Equal([product.Id()], await FoundAsync("search=zanzibar"));
        Assert.Contains(product.Id(), await FoundAsync("tag=33&per_page=100"));

        await shop.SendAsync("PUT", $"products/{product.Id()}", """{"name":"Reading Light"}""");
        Assert.Empty(await FoundAsync("search=zanzibar"));
        Assert.Equal([product.Id()], await FoundAsync("search=reading+light"));

        var trashed = await shop.SendAsync("DELETE", $"products/{product.Id()}");
        Assert.Equal((HttpStatusCode.OK, "trash"), (trashed.Status, trashed.Json.Property("status")));
        Assert.Empty(await FoundAsync("search=reading+light"));
        Assert.Equal((410, "woocommerce_rest_already_trashed"), await shop.RefusalAsync("DELETE", $"products/{product.Id()}", "{}"));
        Assert.Equal(HttpStatusCode.OK, (await shop.SendAsync("DELETE", $"products/{product.Id()}?force=true")).Status);
        Assert.Equal((404, "woocommerce_rest_product_invalid_id"), await shop.RefusalAsync("GET", $"products/{product.Id()}", ""));
    }

    [Fact]
    public async Task A_number_is_never_given_twice()
    {
        var first = (await shop.CreateAsync("products", """{"name":"First"}""")).Id();
        await shop.SendAsync("DELETE", $"products/{first}?force=true");

        Assert.True((await shop.CreateAsync("products", """{"name":"Second"}""")).Id() > first);
    }

    [Theory]
    [InlineData("""{"name":"Copy","sku":"mug-1"}""", "product_invalid_sku")]
    [InlineData("""{"name":"Copy","regular_price":"twelve"}""", "rest_invalid_param")]
    [InlineData("""{"name":"Copy","regular_price":"-1"}""", "rest_invalid_param")]
    [InlineData("""{"name":"Copy","regular_price":"1e30"}""", "rest_invalid_param")]
    [InlineData("""{"name":"Copy","status":"nosuch"}""", "rest_invalid_param")]
    [InlineData("""{"name":"Copy","manage_stock":"perhaps"}""", "rest_invalid_param")]
    [InlineData("""{"name":"Copy","categories":[{"id":9999}]}""", "rest_invalid_param")]
    [InlineData("""{"name":"Copy","categories":"many"}""", "rest_invalid_param")]
    [InlineData("""{"name":["Copy"]}""", "rest_invalid_param")]
    [InlineData("""{"name":"Copy","date_on_sale_from":"soon"}""", "rest_invalid_param")]
    [InlineData("""{"name":"Copy","type":"variation"}""", "rest_invalid_param")]
    [InlineData("""{"name":"Copy","images":[{"src":"file:///etc/passwd"}]}""", "rest_invalid_param")]
    [InlineData("""{"name":"Copy","cross_sell_ids":["many"]}""", "rest_invalid_param")]
    [InlineData("""{"name":"Copy","inventory_delta":5}""", "rest_invalid_param")]
    [InlineData("""{"id":62,"name":"Copy"}""", "woocommerce_rest_product_exists")]
    [InlineData("""["Copy"]""", "rest_invalid_param")]
    public async Task A_product_that_cannot_be_is_not_made(string body, string code)
    {
        Assert.Equal((400, code), await shop.RefusalAsync("POST", "products", body));
        Assert.Empty((await shop.GetAsync("products?search=copy")).Json.EnumerateArray());
    }

    [Fact]
    public async Task An_article_number_that_is_taken_names_who_has_it() =>
        Assert.Equal(62, (await shop.SendAsync("POST", "products", """{"name":"Copy","sku":" mug-1 "}""")).Json.GetProperty("data").GetProperty("resource_id").GetInt32());

    [Fact]
    public async Task A_product_with_variations_tells_their_price_and_shares_its_stock()
    {
        var id = (await shop.CreateAsync("products", """{"name":"Sock","type":"variable","attributes":[{"id":1,"options":["Red","Green"],"variation":true,"visible":true}]}""")).Id();
        var red = await shop.CreateAsync($"products/{id}/variations", """{"regular_price":"9","attributes":[{"id":1,"option":"Red"}]}""");
        var batch = await shop.SendAsync("POST", $"products/{id}/variations/batch", """{"create":[{"regular_price":"7","attributes":[{"id":1,"option":"Green"}]}],"update":[{"id":62,"regular_price":"1"}]}""");

        Assert.Equal(("Red", "9"), (red.Property("name"), red.Property("price")));
        Assert.Equal("woocommerce_rest_product_variation_invalid_id", batch.Json.GetProperty("update")[0].GetProperty("error").Property("code"));
        Assert.Equal(("7", 2), ((await shop.GetAsync($"products/{id}")).Json.Property("price"), (await shop.GetAsync($"products/{id}")).Json.GetProperty("variations").GetArrayLength()));

        await shop.SendAsync("PUT", $"products/{id}", """{"manage_stock":true,"stock_quantity":1}""");
        Assert.Equal(("parent", 1), ((await shop.GetAsync($"products/{id}/variations/{red.Id()}")).Json.Property("manage_stock"), (await shop.GetAsync($"products/{id}/variations/{red.Id()}")).Json.GetProperty("stock_quantity").GetInt32()));
        Assert.NotEqual(HttpStatusCode.OK, (await new Shopper(shop.Client).PostAsync("/add-item", $$"""{"id":"{{red.Id()}}","quantity":"2"}""")).Status);
        Assert.Equal((501, "woocommerce_rest_trash_not_supported"), await shop.RefusalAsync("DELETE", $"products/{id}/variations/{red.Id()}", "{}"));
        await shop.SendAsync("DELETE", $"products/{id}/variations/{red.Id()}?force=true");
        Assert.Equal(1, (await shop.GetAsync($"products/{id}")).Json.GetProperty("variations").GetArrayLength());
    }

    [Fact]
    public async Task A_batch_does_what_it_can_and_says_what_it_cannot()
    {
        var id = (await shop.CreateAsync("products", """{"name":"Old","regular_price":"1"}""")).Id();

        var answer = await shop.SendAsync("POST", "products/batch", $$"""
            {"create":[{"name":"Batch One","sku":"BATCH-1"},{"name":"Batch Two","sku":"BATCH-1"}],"update":[{"id":{{id}},"regular_price":"2"},{"id":99999}],"delete":[{{id}},99999]}
            """);

        Assert.Equal(["BATCH-1", "product_invalid_sku"], Outcomes(answer.Json.GetProperty("create"), "sku"));
        Assert.Equal(["2", "woocommerce_rest_product_invalid_id"], Outcomes(answer.Json.GetProperty("update"), "price"));
        Assert.Equal(["Old", "woocommerce_rest_product_invalid_id"], Outcomes(answer.Json.GetProperty("delete"), "name"));
        Assert.Empty((await shop.GetAsync("products?search=batch+two")).Json.EnumerateArray());
        Assert.Equal((413, "woocommerce_rest_request_entity_too_large"), await shop.RefusalAsync("POST", "products/batch", $$"""{"delete":[{{string.Join(',', Enumerable.Range(1, 101))}}]}"""));
    }

    [Fact]
    public async Task A_field_that_is_not_sent_stays_and_null_empties()
    {
        var id = (await shop.CreateAsync("products", """{"name":"Scarf","regular_price":"20","sale_price":"5","date_on_sale_to":"2020-01-31T00:00:00","weight":"2","dimensions":{"length":"3"}}""")).Id();
        Assert.Equal("20", (await shop.GetAsync($"products/{id}")).Json.Property("price"));

        var changed = (await shop.SendAsync("PUT", $"products/{id}", """{"date_on_sale_to":null,"dimensions":{"width":"4"}}""")).Json;

        Assert.Equal(("5", "2", JsonValueKind.Null), (changed.Property("price"), changed.Property("weight"), changed.GetProperty("date_on_sale_to_gmt").ValueKind));
        Assert.Equal(("3", "4"), (changed.GetProperty("dimensions").Property("length"), changed.GetProperty("dimensions").Property("width")));
    }

    private static IEnumerable<string> Outcomes(JsonElement list, string name) =>
        list.EnumerateArray().Select(outcome => outcome.TryGetProperty("error", out var error) ? error.Property("code") : outcome.Property(name));

    private async Task<IEnumerable<int>> FoundAsync(string query) =>
        (await shop.Client.GetAsync($"/wp-json/cocart/v2/products?{query}", [])).Json.GetProperty("products").Ids();
}
