using System.Text.Json;
using CoCart.Api.FunctionalTests.Replay;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Products;

[Collection(ServerGroup.Name)]
public class IndexTests(RunningServer server)
{
    [Theory]
    [InlineData("v1")]
    [InlineData("v2")]
    public async Task The_index_lists_the_routes_that_apps_know_in_their_order(string version)
    {
        var recorded = Recordings.Read(Path.Combine(version, "routes.json")).GetProperty("steps")[0].GetProperty("response").GetProperty("json");

        var index = await GetAsync($"/wp-json/cocart/{version}");

        Assert.Equal(Names(recorded.GetProperty("routes")), Names(index.GetProperty("routes")));
    }

    [Fact]
    public async Task The_index_of_the_typed_face_lists_our_own_routes_after_them()
    {
        var known = Names((await GetAsync("/wp-json/cocart/v2")).GetProperty("routes"));

        var all = Names((await GetAsync("/api/cocart/v2")).GetProperty("routes"));

        Assert.Equal(known, all[..known.Length]);
        Assert.Contains("/cocart/v2/cart/apply-coupon", all[known.Length..]);
    }

    [Fact]
    public async Task An_argument_says_all_that_its_property_says()
    {
        var index = await GetAsync("/wp-json/cocart/v2");

        var argument = index.GetProperty("routes").GetProperty("/cocart/v2/products").GetProperty("endpoints")[0].GetProperty("args").GetProperty("per_page");

        Assert.Equal(
            """{"description":"Elements of a page.","type":"integer","default":10,"minimum":1,"maximum":100,"required":false}""", argument.GetRawText());
    }

    [Fact]
    public async Task The_root_names_the_shop_and_where_each_version_is()
    {
        var root = await GetAsync("/wp-json/");

        Assert.Equal("Example Store", root.GetProperty("name").GetString());
        Assert.Equal(["cocart/v1", "cocart/v2"], root.GetProperty("namespaces").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(["/cocart/v1", "/cocart/v2"], Names(root.GetProperty("routes")));
    }

    [Fact]
    public async Task A_link_that_says_it_deletes_changes_nothing()
    {
        using var client = server.NewClient();

        using var response = await client.GetAsync(new Uri("/wp-json/cocart/v2/cart/items?_method=DELETE", UriKind.Relative));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<JsonElement> GetAsync(string path)
    {
        using var client = server.NewClient();

        return JsonDocument.Parse(await client.GetStringAsync(new Uri(path, UriKind.Relative))).RootElement;
    }

    private static string[] Names(JsonElement members) => [.. members.EnumerateObject().Select(member => member.Name)];
}
