using System.Net.Http.Headers;
using System.Text.Json;

namespace CoCart.Api.FunctionalTests.OpenApi.Generated;

/// <summary>Finds parts for paths that lead to something: what a list shows is there.</summary>
internal sealed class PathValues(HttpClient client)
{
    private static readonly string[] Identities = ["id", "slug", "code", "cart_key"];

    private readonly Dictionary<string, string?> _known = new()
    {
        // where no list tells
        ["/cocart/v1/get-cart"] = Scene.StoredKey,
        ["/cocart/v1/get-cart/customer"] = Scene.Customer,
        ["/cocart/v2/session"] = Scene.StoredKey,
        ["/cocart/v2/cart/item"] = Scene.Line,
        ["/cocart/v2/cart/coupons"] = Scene.Coupon,
    };

    /// <summary>Parts of a path by name, from the left to the right.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(string template)
    {
        var parts = new Dictionary<string, string>();
        var prefix = "";
        foreach (var segment in template.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var value = segment;
            if (segment.StartsWith('{'))
                parts[segment.Trim('{', '}')] = value = await OneInAsync(prefix, template) ?? "1";
            prefix = $"{prefix}/{value}";
        }

        return parts;
    }

    /// <summary>What below it more is listed counts, where the path goes on.</summary>
    private async Task<string?> OneInAsync(string list, string template)
    {
        if (_known.TryGetValue(list, out var known))
            return known;

        var rest = template.Split('/', StringSplitOptions.RemoveEmptyEntries)[list.Count(letter => letter is '/')..];
        var ids = await IdsAsync(list);
        foreach (var id in ids)
            if (rest is not [_, { } below, ..] || (await IdsAsync($"{list}/{id}/{below}")).Count > 0)
                return _known[list] = id;

        return ids is [var first, ..] ? first : null;
    }

    private async Task<IReadOnlyList<string>> IdsAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api{path}?per_page=100");
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String("admin:admin"u8));
        using var response = await client.SendAsync(request);
        if (!response.IsSuccessStatusCode)
            return [];
        var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        var list = json.ValueKind is JsonValueKind.Object && json.TryGetProperty("products", out var products) ? products : json;

        return list.ValueKind is JsonValueKind.Array ? [.. list.EnumerateArray().Select(IdOf).OfType<string>()] : [];
    }

    private static string? IdOf(JsonElement element) => Array.Find(Identities, name => element.TryGetProperty(name, out _)) is { } name ? element.GetProperty(name).ToString() : null;
}
