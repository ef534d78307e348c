using System.Net.Http.Json;
using System.Text.Json;

namespace CoCart.Api.FunctionalTests.Server;

public class CrashTests
{
    private const int Carts = 8;
    private const int AcknowledgementsBeforeTheCrash = 400;

    [Fact]
    public async Task Every_acknowledged_line_is_there_after_the_server_was_killed()
    {
        using var server = new RunningServer();
        var shoppers = Enumerable.Range(0, Carts).Select(number => new Shopper($"crash_test_{number}")).ToList();
        var enough = new CountdownEvent(AcknowledgementsBeforeTheCrash);
        using var client = server.NewClient();

        var shopping = shoppers.Select(shopper => shopper.AddUntilTheServerIsGoneAsync(client, enough)).ToList();
        await Task.Run(enough.Wait);
        server.Kill();
        await Task.WhenAll(shopping);
        server.Start();

        using var afterwards = server.NewClient();
        foreach (var shopper in shoppers)
        {
            var quantity = await QuantityAsync(afterwards, shopper.Key);
            Assert.InRange(quantity, shopper.Acknowledged, shopper.Sent);
        }
    }

    private static async Task<decimal> QuantityAsync(HttpClient client, string key)
    {
        var cart = await client.GetFromJsonAsync<JsonElement>($"/wp-json/cocart/v2/cart?cart_key={key}");

        return cart.GetProperty("items").EnumerateArray().Sum(item => item.GetProperty("quantity").GetProperty("value").GetDecimal());
    }

    private sealed class Shopper(string key)
    {
        public string Key => key;

        public int Sent { get; private set; }

        public int Acknowledged { get; private set; }

        public async Task AddUntilTheServerIsGoneAsync(HttpClient client, CountdownEvent enough)
        {
            while (true)
            {
                Sent++;
                try
                {
                    using var response = await client.PostAsJsonAsync(
                        $"/wp-json/cocart/v2/cart/add-item?cart_key={key}", new { id = "62", quantity = "1" });
                    response.EnsureSuccessStatusCode();
                }
                catch (HttpRequestException gone) when (gone.StatusCode is null)
                {
                    return;
                }

                Acknowledged++;
                if (!enough.IsSet)
                    enough.Signal();
            }
        }
    }
}
