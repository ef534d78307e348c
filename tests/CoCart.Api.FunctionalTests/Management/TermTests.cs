using System.Net;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Management;

/// <summary>Categories, tags, shipping classes and attributes as a program keeps them up to date.</summary>
[Collection(ManagedShopGroup.Name)]
public sealed class TermTests(ManagedShop shop)
{
    [Theory]
    [InlineData("products/categories", "Jams")]
    [InlineData("products/tags", "Limited")]
    [InlineData("products/brands", "Hearth")]
    [InlineData("products/shipping_classes", "Fragile")]
    [InlineData("products/attributes/2/terms", "Huge")]
    public async Task A_term_is_made_changed_and_deleted(string path, string name)
    {
        var term = await shop.CreateAsync(path, $$"""{"name":"{{name}}"}""");

        Assert.Equal((name.ToLowerInvariant(), 0), (term.Property("slug"), term.GetProperty("count").GetInt32()));
        Assert.Equal(term.Id(), (await shop.SendAsync("POST", path, $$"""{"name":"{{name}}"}""")).Json.GetProperty("data").GetProperty("resource_id").GetInt32());
        Assert.Equal((400, "term_exists"), await shop.RefusalAsync("POST", path, $$"""{"name":"{{name}}"}"""));
        Assert.Equal((400, "rest_missing_callback_param"), await shop.RefusalAsync("POST", path));
        Assert.Equal("Told", (await shop.SendAsync("PUT", $"{path}/{term.Id()}", """{"description":"Told"}""")).Json.Property("description"));
        Assert.Equal((501, "woocommerce_rest_trash_not_supported"), await shop.RefusalAsync("DELETE", $"{path}/{term.Id()}"));
        Assert.Equal(term.Id(), (await shop.SendAsync("DELETE", $"{path}/{term.Id()}?force=true")).Json.Id());
        Assert.Equal((404, "woocommerce_rest_term_invalid"), await shop.RefusalAsync("GET", $"{path}/{term.Id()}"));
    }

    [Fact]
    public async Task Products_follow_when_their_category_is_renamed_or_gone()
    {
        var category = (await shop.CreateAsync("products/categories", """{"name":"Hats"}""")).Id();
        var below = (await shop.CreateAsync("products/categories", $$"""{"name":"Caps","parent":{{category}}}""")).Id();
        var product = (await shop.CreateAsync("products", $$"""{"name":"Bowler","regular_price":"1","categories":[{"id":{{category}}}]}""")).Id();
        Assert.Equal(1, (await shop.GetAsync($"products/categories/{category}")).Json.GetProperty("count").GetInt32());

        await shop.SendAsync("PUT", $"products/categories/{category}", """{"name":"Headwear"}""");
        Assert.Equal("Headwear", (await shop.GetAsync($"products/{product}")).Json.GetProperty("categories")[0].Property("name"));

        await shop.SendAsync("DELETE", $"products/categories/{category}?force=true");
        Assert.Equal(0, (await shop.GetAsync($"products/{product}")).Json.GetProperty("categories").GetArrayLength());
        Assert.Equal(0, (await shop.GetAsync($"products/categories/{below}")).Json.GetProperty("parent").GetInt32());
        Assert.Equal((400, "rest_invalid_param"), await shop.RefusalAsync("POST", "products/categories", $$"""{"name":"Lost","parent":{{category}}}"""));
    }

    [Fact]
    public async Task A_tag_that_is_gone_leaves_its_neighbours()
    {
        var tags = new List<int>();
        foreach (var name in (string[])["Left", "Middle", "Right"])
            tags.Add((await shop.CreateAsync("products/tags", $$"""{"name":"{{name}}"}""")).Id());
        var product = (await shop.CreateAsync("products", $$"""{"name":"Tagged","regular_price":"1","tags":[{{string.Join(',', tags.Select(id => $$"""{"id":{{id}}}"""))}}]}""")).Id();

        await shop.SendAsync("DELETE", $"products/tags/{tags[1]}?force=true");
        Assert.Equal([tags[0], tags[2]], (await shop.GetAsync($"products/{product}")).Json.GetProperty("tags").Ids());
        await shop.SendAsync("DELETE", $"products/tags/{tags[0]}?force=true");
        Assert.Equal([tags[2]], (await shop.GetAsync($"products/{product}")).Json.GetProperty("tags").Ids());
        await shop.SendAsync("DELETE", $"products/tags/{tags[2]}?force=true");
        Assert.Empty((await shop.GetAsync($"products/{product}")).Json.GetProperty("tags").Ids());
    }

    [Fact]
    public async Task An_attribute_and_its_values_can_be_sold()
    {
        var attribute = await shop.CreateAsync("products/attributes", """{"name":"Flavour"}""");
        var value = await shop.CreateAsync($"products/attributes/{attribute.Id()}/terms", """{"name":"Mint"}""");
        var product = (await shop.CreateAsync("products", $$"""
            {"name":"Drops","type":"variable","attributes":[{"id":{{attribute.Id()}},"options":["Mint"],"variation":true,"visible":true}]}
            """)).Id();
        var variation = (await shop.CreateAsync($"products/{product}/variations", $$"""{"regular_price":"2","attributes":[{"id":{{attribute.Id()}},"option":"Mint"}]}""")).Id();

        Assert.Equal(("pa_flavour", "mint"), (attribute.Property("slug"), value.Property("slug")));
        var added = await new Shopper(shop.Client).PostAsync("/add-item", $$$"""{"id":"{{{product}}}","quantity":"1","variation":{"attribute_pa_flavour":"mint"}}""");
        Assert.Equal((HttpStatusCode.OK, variation), (added.Status, added.Json.GetProperty("items")[0].GetProperty("id").GetInt32()));

        await shop.SendAsync("PUT", $"products/attributes/{attribute.Id()}/terms/{value.Id()}", """{"name":"Peppermint"}""");
        Assert.Equal("Peppermint", (await shop.GetAsync($"products/{product}/variations/{variation}")).Json.GetProperty("attributes")[0].Property("option"));
        Assert.Equal((400, "woocommerce_rest_cannot_create"), await shop.RefusalAsync("POST", "products/attributes", """{"name":"Flavour"}"""));
    }

    [Fact]
    public async Task Products_are_found_by_a_value_that_is_made_after_them_until_it_is_gone()
    {
        var attribute = (await shop.CreateAsync("products/attributes", """{"name":"Grain"}""")).Id();
        var product = (await shop.CreateAsync("products", $$"""{"name":"Loaf","regular_price":"1","attributes":[{"id":{{attribute}},"options":["Rye"],"visible":true}]}""")).Id();
        Assert.Empty(await FoundAsync("rye"));

        var value = (await shop.CreateAsync($"products/attributes/{attribute}/terms", """{"name":"Rye"}""")).Id();
        Assert.Equal([product], await FoundAsync("rye"));
        Assert.Equal(1, (await shop.GetAsync($"products/attributes/{attribute}/terms/{value}")).Json.GetProperty("count").GetInt32());
        await shop.SendAsync("PUT", $"products/attributes/{attribute}/terms/{value}", """{"slug":"secale"}""");
        Assert.Empty(await FoundAsync("rye"));
        Assert.Equal([product], await FoundAsync("secale"));
        await shop.SendAsync("DELETE", $"products/attributes/{attribute}/terms/{value}?force=true");
        Assert.Empty(await FoundAsync("secale"));

        async Task<int[]> FoundAsync(string slug) => [.. (await shop.Client.GetAsync(
            $"/wp-json/cocart/v2/products?attributes[0][attribute]=pa_grain&attributes[0][slug]={slug}", [])).Json.GetProperty("products").Ids()];
    }

    [Fact]
    public async Task A_batch_makes_changes_and_deletes_terms()
    {
        var tag = (await shop.CreateAsync("products/tags", """{"name":"Old tag"}""")).Id();

        var answer = (await shop.SendAsync("POST", "products/tags/batch", $$"""
            {"create":[{"name":"Batch tag"},{"name":"Batch tag"}],"update":[{"id":{{tag}},"name":"Newer tag"}],"delete":[{{tag}}]}
            """)).Json;

        Assert.Equal(("Batch tag", "term_exists"), (answer.GetProperty("create")[0].Property("name"), answer.GetProperty("create")[1].GetProperty("error").Property("code")));
        Assert.Equal("Newer tag", answer.GetProperty("update")[0].Property("name"));
        Assert.Equal("Newer tag", answer.GetProperty("delete")[0].Property("name"));
    }
}
