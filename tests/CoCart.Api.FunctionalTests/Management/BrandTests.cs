using System.Net;
using System.Text.Json;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Management;

/// <summary>Brands as a program keeps them and as customers see them.</summary>
[Collection(ManagedShopGroup.Name)]
public sealed class BrandTests(ManagedShop shop)
{
    private const string V1 = "/wp-json/cocart/v1/products";
    private const string V2 = "/wp-json/cocart/v2/products";

    [Theory]
    [InlineData(V1, "}")]
    [InlineData(V2, ",\"rest_url\":\"{0}/brands/{1}\"}")]
    public async Task A_product_shows_its_brand_and_others_show_none(string root, string more)
    {
        var brand = (await CreateAsync("Shown & Sons")).Id();
        var product = await SellAsync("Branded", brand);

        var shown = (await shop.Client.GetAsync($"{root}/{product}", [])).Json;

        var address = $"{shop.Client.BaseAddress}"[..^1] + root;
        Assert.Equal($$"""[{"id":{{brand}},"name":"Shown &amp; Sons","slug":"shown-sons"{{more.Replace("{0}", address, StringComparison.Ordinal).Replace("{1}", $"{brand}", StringComparison.Ordinal)}}]""", Plain(shown.GetProperty("brands")));
        Assert.False((await shop.Client.GetAsync($"{root}/62", [])).Json.TryGetProperty("brands", out _));
        await shop.SendAsync("DELETE", $"products/brands/{brand}?force=true");
        Assert.False((await shop.Client.GetAsync($"{root}/{product}", [])).Json.TryGetProperty("brands", out _));
    }

    [Theory]
    [InlineData(V1)]
    [InlineData(V2)]
    public async Task A_brand_is_answered_as_a_category_is(string root)
    {
        var above = (await CreateAsync("House")).Id();
        var brand = await CreateAsync("House Line", $$""","parent":{{above}},"description":"Fine","menu_order":3""");
        await SellAsync("Of the line", brand.Id());

        var shown = (await shop.Client.GetAsync($"{root}/brands/{brand.Id()}", [])).Json;

        var address = $"{shop.Client.BaseAddress}"[..^1] + $"{root}/brands";
        Assert.Equal(
            $$$"""
            {"id":{{{brand.Id()}}},"name":"House Line","slug":"house-line","parent":{{{above}}},"description":"Fine","display":"default","image":null,"menu_order":3,"count":1,"rest_url":"{{{address}}}/{{{brand.Id()}}}","_links":{"self":[{"href":"{{{address}}}/{{{brand.Id()}}}"}],"collection":[{"href":"{{{address}}}"}],"up":[{"href":"{{{address}}}/{{{above}}}"}]}}
            """,
            Plain(shown));
        await ForgetAsync(brand.Id(), above);
        var gone = await shop.Client.GetAsync($"{root}/brands/{brand.Id()}", []);
        Assert.Equal((HttpStatusCode.NotFound, "cocart_term_invalid"), (gone.Status, gone.Code));
    }

    [Theory]
    [InlineData(V1)]
    [InlineData(V2)]
    public async Task Brands_are_listed_sorted_and_paged(string root)
    {
        var (first, second, third) = ((await CreateAsync("Listed One")).Id(), (await CreateAsync("Listed Two")).Id(), (await CreateAsync("Listed Zero")).Id());
        await SellAsync("Of two", second);

        Assert.Equal([first, second, third], await IdsAsync($"{root}/brands?search=listed"));
        Assert.Equal([third, second], await IdsAsync($"{root}/brands?search=listed&orderby=id&order=desc&per_page=2"));
        Assert.Equal([second], await IdsAsync($"{root}/brands?search=listed&hide_empty=true"));
        Assert.Equal([first, third], await IdsAsync($"{root}/brands?slug[]=listed-one&slug[]=listed-zero"));
        Assert.Equal([third], await IdsAsync($"{root}/brands?include={first},{third}&exclude={first}"));
        var page = await shop.Client.GetAsync($"{root}/brands?search=listed&per_page=2&page=2", []);
        Assert.Equal(("3", "2"), (page.Headers["X-WP-Total"].Single(), page.Headers["X-WP-TotalPages"].Single()));
        Assert.Equal((HttpStatusCode.BadRequest, "rest_invalid_param"), await StatusAsync($"{root}/brands?orderby=colour"));
        await ForgetAsync(first, second, third);
    }

    [Fact]
    public async Task Products_are_found_by_their_brands()
    {
        var (above, other) = ((await CreateAsync("Parent Make")).Id(), (await CreateAsync("Other Make")).Id());
        var below = (await CreateAsync("Child Make", $",\"parent\":{above}")).Id();
        var (one, two, both) = (await SellAsync("One", below), await SellAsync("Two", other), await SellAsync("Both", below, other));

        Assert.Equal([one, both], await FoundAsync($"brand={above}"));
        Assert.Equal([two, both], await FoundAsync("brand=other-make"));
        Assert.Equal([one, two, both], await FoundAsync($"brand={below},other-make"));
        Assert.Equal([both], await FoundAsync($"brand={below},{other}&brand_operator=and"));
        Assert.Equal([two], await FoundAsync($"brand=child-make&brand_operator=not_in&include={one},{two},{both}"));
        Assert.Equal([two], await FoundAsync($"brand=child-make&brand_operator=not in&include={one},{two},{both}"));
        Assert.Empty(await FoundAsync("brand=no-such-make"));
        Assert.Equal((HttpStatusCode.BadRequest, "rest_invalid_param"), await StatusAsync($"{V2}?brand=1&brand_operator=or"));
        Assert.Equal([one, both], (await shop.GetAsync($"products?brand={below}&order=asc")).Json.Ids().Order());
        await ForgetAsync(below, above, other);
    }

    private Task<JsonElement> CreateAsync(string name, string more = "") => shop.CreateAsync("products/brands", $$"""{"name":"{{name}}"{{more}}}""");

    private async Task<int> SellAsync(string name, params int[] brands) => (await shop.CreateAsync("products", $$"""
        {"name":"{{name}}","regular_price":"1","brands":[{{string.Join(',', brands.Select(id => $$"""{"id":{{id}}}"""))}}]}
        """)).Id();

    private async Task ForgetAsync(params int[] brands)
    {
        foreach (var brand in brands)
            Assert.Equal(HttpStatusCode.OK, (await shop.SendAsync("DELETE", $"products/brands/{brand}?force=true")).Status);
    }

    private async Task<IEnumerable<int>> IdsAsync(string path) => (await shop.Client.GetAsync(path, [])).Json.Ids();

    private async Task<IEnumerable<int>> FoundAsync(string query) =>
        (await shop.Client.GetAsync($"{V2}?{query}", [])).Json.GetProperty("products").Ids().Order();

    private async Task<(HttpStatusCode, string)> StatusAsync(string path) => await shop.Client.GetAsync(path, []) is var answer ? (answer.Status, answer.Code) : default;

    private static string Plain(JsonElement json) => JsonSerializer.Serialize(json, AsItIs);

    private static readonly JsonSerializerOptions AsItIs = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
