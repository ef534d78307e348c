using System.Net;
using System.Text;

namespace CoCart.Api.FunctionalTests.OpenApi.Generated;

/// <summary>Carts in states in which operations have something to do.</summary>
internal sealed class Scene(HttpClient client)
{
    /// <summary>Key of a guest's cart that is stored.</summary>
    public const string StoredKey = "contract_stored";

    /// <summary>A customer with a cart.</summary>
    public const string Customer = "6";

    /// <summary>The line of the product that examples speak of.</summary>
    public const string Line = "e2c420d928d4bf8ce0ff2ec19b371514";

    public const string Coupon = "percent10";

    private const string Cart = "/wp-json/cocart/v2/cart";

    private int _number;

    /// <summary>Whatever a cart can be: new, with a line, with all that there is, with a line that was removed.</summary>
    public IReadOnlyList<Func<Task<string>>> All => [EmptyAsync, FilledAsync, RichAsync, RemovedAsync];

    public Task<string> EmptyAsync() => Task.FromResult($"contract_{++_number}");

    public async Task<string> FilledAsync()
    {
        var key = await EmptyAsync();
        await PostAsync(key, "/add-item", """{"id":"71","quantity":"2"}""");

        return key;
    }

    /// <summary>With coupons, a fee, an address and a product with choices.</summary>
    public async Task<string> RichAsync()
    {
        var key = await FilledAsync();
        await PostAsync(key, "/update", """{"namespace":"update-customer","first_name":"Ada","last_name":"King","country":"GB","postcode":"SW1A 1AA","email":"ada@example.com"}""");
        await PostAsync(key, "/apply-coupon", $$"""{"code":"{{Coupon}}"}""");
        await PostAsync(key, "/add-fee", """{"name":"Wrapping","amount":"4.50"}""");

        return key;
    }

    public async Task<string> RemovedAsync()
    {
        var key = await FilledAsync();
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"{Cart}/item/{Line}?cart_key={key}");
        using var response = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        return key;
    }

    /// <summary>Stores the carts that others look at.</summary>
    public async Task StoreAsync()
    {
        await PostAsync(StoredKey, "/add-item", """{"id":"71","quantity":"2"}""");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Cart}/add-item") { Content = new StringContent("""{"id":"71","quantity":"1"}""", Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new("Basic", Convert.ToBase64String("subscriber:pass"u8));
        using var response = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private async Task PostAsync(string key, string path, string body)
    {
        using var response = await client.PostAsync($"{Cart}{path}?cart_key={key}", new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.True(response.IsSuccessStatusCode, $"{path} {body}: {await response.Content.ReadAsStringAsync()}");
    }
}
