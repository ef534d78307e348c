using System.Net;
using System.Text.Json;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Extensions;

/// <summary>What the tests of extensions do with carts.</summary>
internal static class Baskets
{
    /// <summary>Adds a product, with custom data, and returns the answer.</summary>
    public static Task<Answer> TryAddAsync(this Shopper shopper, int id, int quantity = 1, string data = "{}", string? price = null) => shopper.PostAsync(
        "/add-item",
        $$"""{"id":"{{id}}","quantity":"{{quantity}}","item_data":{{data}}{{(price is null ? "" : $",\"price\":\"{price}\"")}}}""");

    /// <summary>Adds a product that is to be had, and returns the cart.</summary>
    public static async Task<JsonElement> AddAsync(this Shopper shopper, int id, int quantity = 1, string data = "{}", string? price = null)
    {
        var answer = await shopper.TryAddAsync(id, quantity, data, price);
        Assert.True(answer.Status is HttpStatusCode.OK, answer.Text);

        return answer.Json;
    }

    public static Task<Answer> SetAsync(this Shopper shopper, string item, int quantity) =>
        shopper.PostAsync($"/item/{item}", $$"""{"quantity":{{quantity}}}""");

    public static Task<Answer> RestoreAsync(this Shopper shopper, HttpClient client, string item) =>
        client.AskAsync(HttpMethod.Put, $"/wp-json/cocart/v2/cart/item/{item}?cart_key={shopper.Key}", null);

    /// <summary>Product numbers with quantities, in cart order.</summary>
    public static IReadOnlyList<(int Id, decimal Quantity)> Contents(this JsonElement cart) =>
        [.. cart.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("id").GetInt32(), item.GetProperty("quantity").GetProperty("value").GetDecimal()))];

    public static string KeyOf(this JsonElement cart, int id) =>
        cart.GetProperty("items").EnumerateArray().First(item => item.GetProperty("id").GetInt32() == id).Property("item_key");

    public static JsonElement ItemOf(this JsonElement cart, int id) =>
        cart.GetProperty("items").EnumerateArray().First(item => item.GetProperty("id").GetInt32() == id);
}
