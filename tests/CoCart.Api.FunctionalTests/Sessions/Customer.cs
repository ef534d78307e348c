using System.Net;
using System.Text;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Sessions;

/// <summary>A signed-in user of the sample store.</summary>
internal sealed class Customer(HttpClient client, string login, string password)
{
    private const string Cart = "/wp-json/cocart/v2/cart";

    public (string, string) Authorization => ("Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{login}:{password}"))}");

    /// <summary>Reads the cart, with more headers and parameters if there are any.</summary>
    public Task<Answer> GetAsync(string query = "", params (string, string)[] headers) => client.GetAsync($"{Cart}{query}", [Authorization, .. headers]);

    public Task<Answer> PostAsync(string path, string json) => client.PostAsync($"{Cart}{path}", json, Authorization);

    /// <summary>Empties the cart and adds one line of so many mugs.</summary>
    public async Task StartAsync(int mugs)
    {
        await PostAsync("/clear", "{}");
        if (mugs > 0)
            Assert.Equal(HttpStatusCode.OK, (await PostAsync("/add-item", $$"""{"id":"62","quantity":"{{mugs}}"}""")).Status);
        await GetAsync();
    }
}
