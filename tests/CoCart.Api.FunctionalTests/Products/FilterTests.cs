using System.Net;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Products;

[Collection(ServerGroup.Name)]
public sealed class FilterTests(RunningServer server) : IDisposable
{
    private readonly CatalogClient _catalog = new(server);

    public void Dispose() => _catalog.Dispose();

    [Theory]
    [InlineData("type=variation&parent=106", new[] { 108, 107 })]
    [InlineData("sku=VAR-1-RS,mug-1", new[] { 100, 62 })]
    [InlineData("category=edge-sub", new[] { 93 })]
    [InlineData("category=32", new[] { 93 })]
    [InlineData("tag=33", new[] { 63, 62 })]
    [InlineData("category=music&on_sale=true", new[] { 47 })]
    [InlineData("category=accessories&tag=alpha", new int[0])]
    [InlineData("featured=true&max_price=30", new[] { 75, 40, 34 })]
    [InlineData("stock_status=onbackorder", new[] { 71, 70 })]
    [InlineData("stock_status=outofstock", new[] { 111, 68, 66 })]
    [InlineData("min_price=9.99&max_price=9.99", new[] { 64 })]
    [InlineData("rating=4,5", new[] { 62 })]
    [InlineData("catalog_visibility=hidden", new[] { 86, 42 })]
    [InlineData("before=2024-01-01T00:36:00", new[] { 35, 34 })]
    [InlineData("include=63,62,999999&orderby=include", new[] { 63, 62 })]
    [InlineData("include=62,63&exclude=62", new[] { 63 })]
    [InlineData("virtual=true", new[] { 74, 73, 47, 46 })]
    [InlineData("virtual=false&category=music", new int[0])]
    [InlineData("include_types=grouped,external&type=simple", new[] { 98, 97, 77, 57, 56 })]
    [InlineData("include_types=grouped,external&exclude_types[]=external", new[] { 98, 97, 56 })]
    [InlineData("include_types=variation,variable&include=106,107,62", new[] { 107, 106 })]
    [InlineData("include_types=nosuch", new int[0])]
    [InlineData("slug=plain-mug", new[] { 62 })]
    [InlineData("attributes[0][attribute]=pa_color&attributes[0][slug]=yellow", new[] { 40 })]
    [InlineData("attributes[0][attribute]=pa_size&attributes[0][slug]=large&attributes[0][operator]=and&attributes[1][attribute]=pa_color&attributes[1][slug]=red", new[] { 99, 34 })]
    [InlineData("type=variable&attributes[0][attribute]=pa_color&attributes[0][term_id]=25&attributes[0][operator]=not in", new[] { 112, 106 })]
    [InlineData("attributes[0][attribute]=pa_unknown&attributes[0][slug]=x&include=62", new int[0])]
    public async Task A_filter_finds_what_fits(string query, int[] expected) => Assert.Equal(expected, await _catalog.IdsAsync(query));

    [Fact]
    public async Task A_random_order_has_the_same_products_in_another_order_every_time()
    {
        var lists = new List<int[]>();
        for (var round = 0; round < 4; round++)
            lists.Add(await _catalog.IdsAsync("orderby=rand&per_page=100"));

        Assert.All(lists, list => Assert.Equal(lists[0].Order().ToList(), list.Order().ToList()));
        Assert.True(lists.Select(list => string.Join(',', list)).Distinct().Count() > 1);
    }

    [Fact]
    public async Task Articles_are_found_by_their_global_numbers()
    {
        using var workplace = new Workplace();
        var folder = workplace.SampleWith("products.json", "\"name\":\"Plain Mug\",", "\"name\":\"Plain Mug\",\"global_unique_id\":\"4006381333931\",");
        Assert.Equal(0, (await workplace.RunAsync("import", "woocommerce", folder)).ExitCode);
        using var server = RunningServer.In("Production", workplace);
        using var catalog = new CatalogClient(server);

        Assert.Equal(62, Assert.Single(await catalog.IdsAsync("global_unique_id=978-3-16-148410-0, 4006381333931")));
        Assert.Empty(await catalog.IdsAsync("global_unique_id=400638133393"));
    }

    [Theory]
    [InlineData("color", "1", "blue")]
    [InlineData("pa_color", "1", "blue")]
    public async Task Attributes_and_their_values_are_found_by_slug(string slug, string id, string value)
    {
        const string Attributes = "/wp-json/cocart/v2/products/attributes";
        var byNumber = (await _catalog.GetAsync($"{Attributes}/{id}/terms?slug={value}")).Body[0];
        var number = byNumber.GetProperty("id").GetInt32();

        Assert.Equal((await _catalog.GetAsync($"{Attributes}/{id}")).Body.GetRawText(), (await _catalog.GetAsync($"{Attributes}/{slug}")).Body.GetRawText());
        Assert.Equal(number, (await _catalog.GetAsync($"{Attributes}/{slug}/terms?slug={value}")).Body[0].GetProperty("id").GetInt32());
        Assert.Equal(value, (await _catalog.GetAsync($"{Attributes}/{slug}/terms/{number}")).Body.GetProperty("slug").GetString());
        Assert.Equal(number, (await _catalog.GetAsync($"{Attributes}/{slug}/terms/{value}")).Body.GetProperty("id").GetInt32());
        Assert.Equal("cocart_term_invalid", (await _catalog.GetAsync($"{Attributes}/{slug}/terms/nosuch")).Code);
        Assert.Equal("cocart_attribute_invalid", (await _catalog.GetAsync($"{Attributes}/nosuch")).Code);
        Assert.Equal("cocart_taxonomy_invalid", (await _catalog.GetAsync($"{Attributes}/nosuch/terms")).Code);
    }

    [Fact]
    public async Task What_does_not_have_a_tag_is_all_the_rest()
    {
        var (tagged, others) = (await _catalog.IdsAsync("tag=alpha&per_page=100"), await _catalog.IdsAsync("tag=alpha&tag_operator=not in&per_page=100"));

        Assert.Equal((await _catalog.IdsAsync("per_page=100")).Order(), tagged.Concat(others).Order());
        Assert.Empty(tagged.Intersect(others));
    }

    [Fact]
    public async Task What_is_given_away_can_be_left_out()
    {
        var ids = await _catalog.IdsAsync("hide_free=true&per_page=100");

        Assert.DoesNotContain(78, ids);
        Assert.Contains(64, ids);
    }

    [Theory]
    [InlineData("orderby=price_asc&per_page=2", new[] { 78, 47 })]
    [InlineData("orderby=price_desc&per_page=2", new[] { 65, 41 })]
    [InlineData("orderby=id&order=asc&per_page=2", new[] { 34, 35 })]
    [InlineData("orderby=date&order=asc&per_page=2", new[] { 34, 35 })]
    [InlineData("orderby=title&order=desc&per_page=2", new[] { 34, 63 })]
    [InlineData("orderby=by_stock&per_page=2", new[] { 67, 112 })]
    [InlineData("orderby=on_sale_first&per_page=2", new[] { 39, 76 })]
    public async Task A_list_comes_in_the_order_that_was_asked_for(string query, int[] expected) => Assert.Equal(expected, await _catalog.IdsAsync(query));

    [Theory]
    [InlineData("per_page=101", "rest_out_of_bounds")]
    [InlineData("page=0", "rest_out_of_bounds")]
    [InlineData("page=1.5", "rest_invalid_type")]
    [InlineData("type=bundle", "rest_not_in_enum")]
    [InlineData("after=yesterday", "rest_invalid_date")]
    [InlineData("on_sale=perhaps", "rest_invalid_type")]
    [InlineData("context=edit", "rest_not_in_enum")]
    [InlineData("attributes=red", "rest_invalid_type")]
    public async Task A_malformed_filter_is_refused(string query, string code)
    {
        var answer = await _catalog.GetAsync($"/wp-json/cocart/v2/products?{query}");

        var name = query.Split('=')[0];
        Assert.Equal((HttpStatusCode.BadRequest, "rest_invalid_param"), (answer.Status, answer.Code));
        Assert.Equal(code, answer.Body.GetProperty("data").GetProperty("details").GetProperty(name).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Pages_lie_side_by_side_and_link_to_each_other()
    {
        var first = await _catalog.GetAsync("/wp-json/cocart/v2/products?featured=false&per_page=20&page=1");
        var last = await _catalog.GetAsync("/wp-json/cocart/v2/products?featured=false&per_page=20&page=3");

        Assert.Equal(("48", "3"), (first.Headers["X-WP-Total"], first.Headers["X-WP-TotalPages"]));
        Assert.EndsWith("/products?featured=false&per_page=20&page=2>; rel=\"next\"", first.Headers["Link"], StringComparison.Ordinal);
        Assert.EndsWith("/products?featured=false&per_page=20&page=2>; rel=\"prev\"", last.Headers["Link"], StringComparison.Ordinal);
        Assert.Equal(8, last.Body.GetProperty("products").GetArrayLength());
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_refused_unless_there_is_nothing_at_all()
    {
        var beyond = await _catalog.GetAsync("/wp-json/cocart/v1/products?page=99");
        var nothing = await _catalog.GetAsync("/wp-json/cocart/v1/products?page=99&sku=nosuch");

        Assert.Equal((HttpStatusCode.BadRequest, "cocart_products_invalid_page_number"), (beyond.Status, beyond.Code));
        Assert.Equal((HttpStatusCode.OK, 0), (nothing.Status, nothing.Body.GetArrayLength()));
    }

    [Theory]
    [InlineData("/wp-json/cocart/v2/products/plain-mug", 62)]
    [InlineData("/wp-json/cocart/v2/products/mug-1", 62)]
    [InlineData("/wp-json/cocart/v2/products/VAR-1-RS", 100)]
    public async Task A_product_is_found_by_slug_and_by_article_number(string path, int id) =>
        Assert.Equal(id, (await _catalog.GetAsync(path)).Body.GetProperty("id").GetInt32());

    [Theory]
    [InlineData("/wp-json/cocart/v2/products/nosuch", "cocart_unknown_product_id")]
    [InlineData("/wp-json/cocart/v2/products/90", "cocart_product_invalid_id")]
    [InlineData("/wp-json/cocart/v1/products/99999999999", "cocart_product_invalid_id")]
    [InlineData("/wp-json/cocart/v1/products/62/variations/100", "cocart_product_variation_invalid_id")]
    [InlineData("/wp-json/cocart/v1/products/attributes/9/terms", "cocart_taxonomy_invalid")]
    public async Task What_is_not_there_is_404(string path, string code)
    {
        var answer = await _catalog.GetAsync(path);

        Assert.Equal((HttpStatusCode.NotFound, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task The_typed_face_has_one_type_per_field()
    {
        var product = (await _catalog.GetAsync("/api/cocart/v2/products/62")).Body;

        Assert.Equal(
            ("{}", "{}", "null"),
            (product.GetProperty("attributes").GetRawText(), product.GetProperty("prices").GetProperty("price_range").GetRawText(), product.GetProperty("stock").GetProperty("low_stock_amount").GetRawText()));
    }
}
