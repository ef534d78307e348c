using System.Collections.Concurrent;
using System.Net;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Sessions;

/// <summary>Two devices sign in with one guest key, at two servers on one database, while a third adds lines.</summary>
public sealed class MergeRaceTests : IDisposable
{
    private const int Rounds = 12;
    private const int LinesBefore = 3;
    private const int LinesMeanwhile = 12;

    private readonly Workplace _workplace = Workplace.WithSample();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Each_acknowledged_line_stands_exactly_once()
    {
        using var first = RunningServer.In("Production", _workplace);
        using var second = RunningServer.In("Production", _workplace);
        using HttpClient one = first.NewClient(), two = second.NewClient();

        for (var round = 0; round < Rounds; round++)
        {
            await new Customer(one, "subscriber", "pass").StartAsync(mugs: 0);
            var acknowledged = new ConcurrentBag<string>();
            var guest = new Shopper(one);
            for (var line = 0; line < LinesBefore; line++)
                await AddAsync(one, guest.Key, line, acknowledged);

            await Task.WhenAll(
                new Customer(one, "subscriber", "pass").GetAsync($"?cart_key={guest.Key}"),
                new Customer(two, "subscriber", "pass").GetAsync($"?cart_key={guest.Key}"),
                Task.WhenAll(Enumerable.Range(LinesBefore, LinesMeanwhile).Select(line => AddAsync(line % 2 is 0 ? one : two, guest.Key, line, acknowledged))));

            var left = Keys(await guest.GetAsync());
            var merged = Keys(await new Customer(two, "subscriber", "pass").GetAsync());
            Assert.Equal(LinesBefore + LinesMeanwhile, acknowledged.Count);
            Assert.Equal(acknowledged.Order(), left.Concat(merged).Order());
        }
    }

    private static async Task AddAsync(HttpClient client, string key, int line, ConcurrentBag<string> acknowledged)
    {
        var answer = await client.PostAsync(
            $"/wp-json/cocart/v2/cart/add-item?cart_key={key}", $$$"""{"id":"62","item_data":{"line":"{{{line}}}"},"return_item":true}""");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        acknowledged.Add(answer.Json.Property("item_key"));
    }

    private static List<string> Keys(Answer cart)
    {
        var items = cart.Json.GetProperty("items").EnumerateArray().ToList();
        Assert.All(items, item => Assert.Equal(1, item.GetProperty("quantity").GetProperty("value").GetDecimal()));

        return [.. items.Select(item => item.Property("item_key"))];
    }
}
