using System.Net;
using System.Text;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.V1;

/// <summary>A guest of API v1 with a cart of the test's own, or somebody who signs in.</summary>
internal sealed class Guest(HttpClient client, string face = "/wp-json", params (string, string)[] authorization)
{
    /// <summary>Item key of plain mugs.</summary>
    public const string Mug = "44f683a84163b3523afe57c2e008bc8c";

    public string Key { get; } = $"guest_{Guid.NewGuid():N}";

    /// <summary>A guest with so many plain mugs, at 20 each, in the cart.</summary>
    public static async Task<Guest> WithMugsAsync(HttpClient client, int quantity, string face = "/wp-json", params (string, string)[] authorization)
    {
        var guest = new Guest(client, face, authorization);
        await guest.PostAsync("clear", "{}");
        var answer = await guest.PostAsync("add-item", $$"""{"product_id":"62","quantity":{{quantity}}}""");
        Assert.Equal(HttpStatusCode.OK, answer.Status);

        return guest;
    }

    public Task<Answer> GetAsync(string path) => AskAsync("GET", path);

    public Task<Answer> PostAsync(string path, string json) => AskAsync("POST", path, json);

    public Task<Answer> DeleteAsync(string path) => AskAsync("DELETE", path);

    public Task<Answer> AskAsync(string method, string path, string? json = null)
    {
        var address = $"{face}/cocart/v1/{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}cart_key={Key}";

        return client.AskAsync(new HttpMethod(method), address, json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"), authorization);
    }
}
