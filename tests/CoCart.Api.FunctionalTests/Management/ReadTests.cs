using System.Net;
using System.Text.Json;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Management;

/// <summary>What managers read is what the shop's export told, on a server that nobody changes.</summary>
[Collection(ServerGroup.Name)]
public sealed class ReadTests(RunningServer server) : IDisposable
{
    private static readonly string[] NotKept = ["_links", "price_html", "related_ids", "permalink_template", "generated_slug"];

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData(34)]
    [InlineData(62)]
    [InlineData(76)]
    [InlineData(92)]
    [InlineData(106)]
    public async Task A_product_is_the_document_of_the_export(int id)
    {
        var exported = Export("products.json").EnumerateArray().Single(product => product.Id() == id);

        var product = await GetAsync($"products/{id}");

        Assert.Equal(exported.Without(NotKept), product.Json.Without(NotKept));
        Assert.EndsWith($"/wp-json/wc/v3/products/{id}", product.Json.GetProperty("_links").GetProperty("self")[0].Property("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("products/categories", "categories.json", "count")]
    [InlineData("products/tags", "tags.json", "")]
    [InlineData("products/attributes", "attributes.json", "")]
    [InlineData("coupons", "coupons.json", "")]
    [InlineData("taxes", "tax_rates.json", "")]
    [InlineData("taxes/classes", "tax_classes.json", "")]
    [InlineData("shipping/zones", "shipping_zones.json", "locations,methods")]
    [InlineData("payment_gateways", "payment_gateways.json", "")]
    [InlineData("data/countries", "countries.json", "")]
    [InlineData("data/continents", "continents.json", "")]
    [InlineData("data/currencies", "currencies.json", "")]
    public async Task A_list_holds_the_documents_of_the_export(string path, string file, string other)
    {
        string[] ignored = [.. NotKept, .. other.Split(',')];
        var exported = Export(file).EnumerateArray().Select(row => row.Without(ignored)).Order(StringComparer.Ordinal);

        var listed = await GetAsync($"{path}?per_page=100");

        Assert.Equal(exported, listed.Json.EnumerateArray().Select(row => row.Without(ignored)).Order(StringComparer.Ordinal));
        Assert.Equal(exported.Count().ToString(System.Globalization.CultureInfo.InvariantCulture), listed.Headers["X-WP-Total"].Single());
    }

    [Theory]
    [InlineData("products/99/variations?orderby=id&order=asc", "100,101,102,103,104,105")]
    [InlineData("products?orderby=id&order=asc&per_page=3", "34,35,36")]
    [InlineData("products?orderby=id&order=asc&per_page=3&page=2", "37,38,39")]
    [InlineData("products?orderby=id&order=asc&per_page=3&offset=1", "35,36,37")]
    [InlineData("products?orderby=id&order=desc&per_page=2", "112,111")]
    [InlineData("products?sku=mug-1,TOWEL-1&orderby=id&order=asc", "62,63")]
    [InlineData("products?slug=plain-mug", "62")]
    [InlineData("products?status=trash", "92")]
    [InlineData("products?status=draft,pending&orderby=id&order=asc", "90,91")]
    [InlineData("products?search=plain%20mug", "62")]
    [InlineData("products?include=63,62&orderby=include", "63,62")]
    [InlineData("products?include[]=62&include[]=63&exclude=63", "62")]
    [InlineData("products?type=external&orderby=id&order=asc", "57,77")]
    [InlineData("products?min_price=10000", "65")]
    [InlineData("products?modified_after=2026-11-22T02:14:31&orderby=id&order=asc", "34,35,99,106,109,112")]
    [InlineData("products?modified_after=2026-11-22T02:14:32", "")]
    [InlineData("coupons?code=MIN50", "120")]
    [InlineData("coupons?orderby=id&order=asc&per_page=2", "115,116")]
    [InlineData("customers?orderby=id", "2,3,5")]
    [InlineData("customers?role=all&orderby=id&order=desc&per_page=2", "6,5")]
    [InlineData("customers?email=user1@example.test", "2")]
    [InlineData("products/categories?search=tshirts", "18")]
    [InlineData("products/categories?slug=tshirts", "18")]
    [InlineData("products/attributes/2/terms?orderby=id", "26,27,28")]
    [InlineData("products/reviews?status=hold&product=63&orderby=id&order=asc&per_page=1", "5")]
    [InlineData("shipping/zones/1/methods", "1,2")]
    public async Task A_list_is_narrowed_and_sorted(string path, string ids)
    {
        var listed = await GetAsync(path);

        Assert.Equal(ids, string.Join(',', listed.Json.Ids()));
    }

    [Fact]
    public async Task A_page_tells_how_many_there_are_and_where_the_others_are()
    {
        var page = await GetAsync("products?per_page=20&page=2");

        Assert.Equal(("59", "3"), (page.Headers["X-WP-Total"].Single(), page.Headers["X-WP-TotalPages"].Single()));
        Assert.Contains("per_page=20&page=1>; rel=\"prev\"", page.Headers["Link"].Single(), StringComparison.Ordinal);
        Assert.Contains("per_page=20&page=3>; rel=\"next\"", page.Headers["Link"].Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("products/99999", 404, "woocommerce_rest_product_invalid_id")]
    [InlineData("products/62/variations/100", 404, "woocommerce_rest_product_variation_invalid_id")]
    [InlineData("products/99999/variations", 404, "woocommerce_rest_product_invalid_id")]
    [InlineData("coupons/62", 404, "woocommerce_rest_shop_coupon_invalid_id")]
    [InlineData("customers/99", 404, "woocommerce_rest_invalid_id")]
    [InlineData("products/categories/999", 404, "woocommerce_rest_term_invalid")]
    [InlineData("products/attributes/9", 404, "woocommerce_rest_attribute_invalid")]
    [InlineData("products/attributes/9/terms", 404, "woocommerce_rest_attribute_invalid")]
    [InlineData("products/reviews/99", 404, "woocommerce_rest_review_invalid_id")]
    [InlineData("taxes/99", 404, "woocommerce_rest_invalid_id")]
    [InlineData("shipping/zones/99", 404, "woocommerce_rest_shipping_zone_invalid")]
    [InlineData("shipping/zones/1/methods/99", 404, "woocommerce_rest_shipping_zone_method_invalid")]
    [InlineData("settings/nosuch", 404, "rest_setting_setting_group_invalid")]
    [InlineData("settings/tax/nosuch", 404, "rest_setting_setting_invalid")]
    [InlineData("products?per_page=101", 400, "rest_invalid_param")]
    [InlineData("products?order=sideways", 400, "rest_invalid_param")]
    [InlineData("products?modified_after=yesterday", 400, "rest_invalid_param")]
    public async Task What_is_not_there_or_not_understood_is_said_in_the_words_of_WooCommerce(string path, int status, string code)
    {
        var answer = await GetAsync(path);

        Assert.Equal((status, code), ((int)answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_customer_is_shown_without_password_whatever_the_export_told()
    {
        var customer = (await GetAsync("customers/5")).Json;

        Assert.Equal(("gbuser", "customer", "London"), (customer.Property("username"), customer.Property("role"), customer.GetProperty("billing").Property("city")));
        Assert.False(customer.TryGetProperty("password", out _) || customer.TryGetProperty("password_hash", out _));
    }

    [Fact]
    public async Task Settings_are_read_by_group()
    {
        var groups = (await GetAsync("settings")).Json.EnumerateArray().Select(group => group.Property("id"));
        var tax = (await GetAsync("settings/tax")).Json.EnumerateArray().Select(setting => setting.Property("id"));
        var currency = await GetAsync("settings/general/woocommerce_currency");

        Assert.Equal(["general", "products", "tax", "shipping", "account", "advanced"], groups);
        Assert.Contains("woocommerce_tax_based_on", tax);
        Assert.Equal((HttpStatusCode.OK, "USD"), (currency.Status, currency.Json.Property("value")));
    }

    private Task<Answer> GetAsync(string path) => _client.GetAsync($"/wp-json/wc/v3/{path}", ManagedShop.Admin);

    private static JsonElement Export(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Workplace.Sample, file))).RootElement;
}
