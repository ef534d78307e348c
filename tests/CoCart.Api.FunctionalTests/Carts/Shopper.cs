using System.Net;
using System.Text.Json;

namespace CoCart.Api.FunctionalTests.Carts;

/// <summary>A guest with a cart of the test's own.</summary>
internal sealed class Shopper(HttpClient client)
{
    private const string Cart = "/wp-json/cocart/v2/cart";

    public string Key { get; } = $"shopper_{Guid.NewGuid():N}";

    /// <summary>A guest with so many plain mugs, at 20 each, in the cart.</summary>
    public static async Task<Shopper> WithMugsAsync(HttpClient client, int quantity)
    {
        var shopper = new Shopper(client);
        var answer = await shopper.PostAsync("/add-item", $$"""{"id":"62","quantity":"{{quantity}}"}""");
        Assert.Equal(HttpStatusCode.OK, answer.Status);

        return shopper;
    }

    public Task<Answer> GetAsync(string path = "") => client.GetAsync(Address(path), []);

    public Task<Answer> PostAsync(string path, string json) => client.PostAsync(Address(path), json);

    public Task<Answer> DeleteAsync(string path) => client.AskAsync(HttpMethod.Delete, Address(path), null);

    public Task<Answer> AskAsync(HttpMethod method, string path) => client.AskAsync(method, Address(path), null);

    /// <summary>The cart as it is, notices included.</summary>
    public async Task<JsonElement> CartAsync() => (await GetAsync()).Json;

    public async Task<IEnumerable<string?>> CouponsAsync() =>
        (await CartAsync()).GetProperty("coupons").EnumerateArray().Select(coupon => coupon.GetProperty("coupon").GetString());

    private string Address(string path) => $"{Cart}{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}cart_key={Key}";
}

/// <summary>What a cart document tells.</summary>
internal static class CartFacts
{
    public static int CountNotices(this JsonElement cart, string type) =>
        cart.GetProperty("notices") is { ValueKind: JsonValueKind.Object } notices && notices.TryGetProperty(type, out var texts) ? texts.GetArrayLength() : 0;

    public static string Property(this JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";

    public static string Total(this JsonElement cart, string name = "total") => cart.GetProperty("totals").GetProperty(name).GetString() ?? "";

    public static string Rate(this JsonElement cart) =>
        cart.GetProperty("shipping").GetProperty("packages").GetProperty("default").GetProperty("chosen_method").GetString() ?? "";
}
