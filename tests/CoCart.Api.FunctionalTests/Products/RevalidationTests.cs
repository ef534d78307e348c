using System.Net;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Products;

[Collection(ServerGroup.Name)]
public sealed class RevalidationTests(RunningServer server) : IDisposable
{
    private readonly CatalogClient _catalog = new(server);

    public void Dispose() => _catalog.Dispose();

    [Theory]
    [InlineData("/wp-json/cocart/v2/products?per_page=3")]
    [InlineData("/wp-json/cocart/v2/products/62")]
    [InlineData("/wp-json/cocart/v2/products/99/variations")]
    [InlineData("/wp-json/cocart/v2/products/categories")]
    [InlineData("/wp-json/cocart/v2/products/attributes/1/terms")]
    [InlineData("/wp-json/cocart/v2/products/reviews")]
    [InlineData("/wp-json/cocart/v2/store")]
    [InlineData("/wp-json/cocart/v1/products?per_page=3")]
    [InlineData("/api/cocart/v2/products/62")]
    public async Task Who_has_an_answer_already_gets_none(string path)
    {
        var tag = (await _catalog.GetAsync(path)).Headers["ETag"];

        var again = await _catalog.GetAsync(path, null, ("If-None-Match", $"\"other\", {tag}"));

        Assert.Equal((HttpStatusCode.NotModified, "HIT", tag), (again.Status, again.Headers["CoCart-Cache"], again.Headers["ETag"]));
        Assert.Equal(System.Text.Json.JsonValueKind.Undefined, again.Body.ValueKind);
    }

    [Fact]
    public async Task Every_way_to_show_a_product_has_a_tag_of_its_own()
    {
        string[] paths = ["/wp-json/cocart/v2/products/99", "/wp-json/cocart/v2/products/99?_fields=id", "/wp-json/cocart/v2/products/99?show_reviews=1", "/api/cocart/v2/products/99", "/wp-json/cocart/v1/products/99"];

        var tags = new HashSet<string>();
        foreach (var path in paths)
            tags.Add((await _catalog.GetAsync(path)).Headers["ETag"]);

        // 99 has no reviews, so asking for them changes nothing
        Assert.Equal(paths.Length - 1, tags.Count);
    }

    [Fact]
    public async Task An_old_tag_gets_the_new_answer()
    {
        var answer = await _catalog.GetAsync("/wp-json/cocart/v2/products/62", null, ("If-None-Match", "W/\"00000000000000000000000000000000\""));

        Assert.Equal((HttpStatusCode.OK, "MISS"), (answer.Status, answer.Headers["CoCart-Cache"]));
    }

    [Fact]
    public async Task Who_wants_no_cache_gets_no_tag()
    {
        var answer = await _catalog.GetAsync("/wp-json/cocart/v2/products/62?_skip_cache=1");

        Assert.Equal("SKIP", answer.Headers["CoCart-Cache"]);
        Assert.False(answer.Headers.ContainsKey("ETag"));
    }

    [Fact]
    public async Task Errors_have_no_tag() =>
        Assert.False((await _catalog.GetAsync("/wp-json/cocart/v2/products/999999")).Headers.ContainsKey("ETag"));

    [Fact]
    public async Task The_tag_of_a_cart_saves_nobody_an_answer_for_it_does_not_tell_of_prices()
    {
        const string Cart = "/wp-json/cocart/v2/cart?cart_key=not_revalidated";

        var tag = (await _catalog.GetAsync(Cart)).Headers["ETag"];

        Assert.Equal(HttpStatusCode.OK, (await _catalog.GetAsync(Cart, null, ("If-None-Match", tag))).Status);
    }

    [Fact]
    public async Task Nobody_may_keep_an_answer_unless_the_shop_says_so() =>
        Assert.Equal("must-revalidate, no-cache, no-store", Sorted((await _catalog.GetAsync("/wp-json/cocart/v2/products/62")).Headers["Cache-Control"]));

    [Fact]
    public async Task A_setting_lets_others_keep_what_is_for_everybody()
    {
        using var workplace = new Workplace();
        using var server = RunningServer.In("Development", workplace, "--Catalogue:MaxAge", "00:01:00");
        using var catalog = new CatalogClient(server);

        var (guest, customer, cart) = (
            await catalog.GetAsync("/wp-json/cocart/v2/products/62"),
            await catalog.GetAsync("/wp-json/cocart/v2/products/62", "user1:pass"),
            await catalog.GetAsync("/wp-json/cocart/v2/cart"));

        Assert.Equal("max-age=60, public, stale-while-revalidate=86400", Sorted(guest.Headers["Cache-Control"]));
        Assert.Equal("max-age=60, private, stale-while-revalidate=86400", Sorted(customer.Headers["Cache-Control"]));
        Assert.Equal("must-revalidate, no-cache, no-store", Sorted(cart.Headers["Cache-Control"]));
        Assert.Contains("Authorization", guest.Headers["Vary"], StringComparison.Ordinal);
    }

    private static string Sorted(string list) => string.Join(", ", list.Split(',', StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal));
}
