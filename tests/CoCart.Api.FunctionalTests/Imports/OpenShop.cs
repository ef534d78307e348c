using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Imports;

/// <summary>A running server with a key that opens its management.</summary>
internal sealed partial class OpenShop : IDisposable
{
    private static readonly string[] Lists =
    [
        "products", "products/categories", "products/tags", "products/brands", "products/shipping_classes", "products/attributes", "products/reviews?status=all",
        "coupons", "customers?role=all", "taxes", "taxes/classes", "shipping/zones", "payment_gateways", "data/countries", "data/continents", "data/currencies",
        "settings/general", "settings/products", "settings/tax", "settings/shipping", "settings/account",
    ];

    /// <summary>Sizes of images and pages of the site are the site's own, which a shop's API does not tell of.</summary>
    private static readonly string[] OfSite = ["src", "featured_image", "_links"];

    private static readonly string[] Shown =
        ["products", "products/categories", "products/tags", "products/attributes", "products/reviews", "products/106/variations", "products/attributes/2/terms"];

    private readonly RunningServer _server;

    private OpenShop(RunningServer server, string key, string secret)
    {
        (_server, Key, Secret) = (server, key, secret);
        Client = server.NewClient();
    }

    public HttpClient Client { get; }

    public string Key { get; }

    public string Secret { get; }

    /// <summary>Opens the shop whose store is in the workplace.</summary>
    public static async Task<OpenShop> OpenAsync(Workplace workplace)
    {
        var made = (await workplace.RunAsync("keys", "create", "manager", "--scopes", "read,write,manage")).Output;

        return new OpenShop(RunningServer.In("Production", workplace), KeyText().Match(made).Value, SecretText().Match(made).Value);
    }

    public async Task ChangeAsync(string method, string path, string body) => Assert.Equal(System.Net.HttpStatusCode.OK, (await Client.AskAsync(
        new HttpMethod(method), $"/wp-json/wc/v3/{path}", new StringContent(body, Encoding.UTF8, "application/json"), Authorization)).Status);

    /// <summary>Everything that the management gives out, and what customers see of it, one line for each document.</summary>
    public async Task<IReadOnlyList<string>> TellAsync()
    {
        var told = new List<string>();
        foreach (var list in Lists)
            told.AddRange(await ListAsync($"/wp-json/wc/v3/{list}"));
        foreach (var product in await IdsAsync("products?type=variable"))
            told.AddRange(await ListAsync($"/wp-json/wc/v3/products/{product}/variations"));
        foreach (var attribute in await IdsAsync("products/attributes"))
            told.AddRange(await ListAsync($"/wp-json/wc/v3/products/attributes/{attribute}/terms"));
        foreach (var zone in await IdsAsync("shipping/zones"))
            foreach (var part in (string[])["locations", "methods"])
                told.AddRange(await ListAsync($"/wp-json/wc/v3/shipping/zones/{zone}/{part}"));
        foreach (var version in (string[])["v1", "v2"])
            foreach (var list in Shown)
                told.AddRange(await ListAsync($"/wp-json/cocart/{version}/{list}?show_reviews=true&return_variations=true", OfSite));

        return told;
    }

    public void Dispose()
    {
        Client.Dispose();
        _server.Dispose();
    }

    private (string, string) Authorization => ("Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Key}:{Secret}"))}");

    private async Task<IEnumerable<int>> IdsAsync(string path) =>
        (await Client.GetAsync($"/wp-json/wc/v3/{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}per_page=100", Authorization)).Json
            .EnumerateArray().Select(document => document.GetProperty("id").GetInt32());

    private async Task<IEnumerable<string>> ListAsync(string path, params string[] without)
    {
        var answer = await Client.GetAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}per_page=100", Authorization);
        Assert.Equal((System.Net.HttpStatusCode.OK, path), (answer.Status, path));
        var list = answer.Json.ValueKind is JsonValueKind.Object ? answer.Json.GetProperty("products") : answer.Json;

        return list.EnumerateArray().Select(document => $"{path} {Text(document, without).Replace($"{Client.BaseAddress}", "shop/", StringComparison.Ordinal)}");
    }

    private static string Text(JsonElement document, string[] without)
    {
        var node = JsonNode.Parse(document.GetRawText());
        Forget(node, without);

        return node?.ToJsonString() ?? "";
    }

    private static void Forget(JsonNode? node, string[] names)
    {
        foreach (var name in names)
            (node as JsonObject)?.Remove(name);
        foreach (var part in (node as JsonObject)?.Select(member => member.Value) ?? node as JsonArray ?? [])
            Forget(part, names);
    }

    [GeneratedRegex("ck_[0-9a-f]{40}")]
    private static partial Regex KeyText();

    [GeneratedRegex("cs_[0-9a-f]{40}")]
    private static partial Regex SecretText();
}
