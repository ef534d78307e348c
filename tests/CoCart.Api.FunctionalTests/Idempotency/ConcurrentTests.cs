using System.Net;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;
using static CoCart.Api.FunctionalTests.Idempotency.Keyed;

namespace CoCart.Api.FunctionalTests.Idempotency;

/// <summary>The same request, more than once at the same time. Each test has carts and keys of its own.</summary>
public sealed class ConcurrentTests(ConcurrentServers servers) : IClassFixture<ConcurrentServers>, IDisposable
{
    private readonly HeldRequest _held = new();

    public void Dispose() => _held.Dispose();

    [Fact]
    public async Task While_the_first_is_handled_the_second_is_told_to_come_again()
    {
        using var client = servers.Extended.NewClient();
        var (address, key) = ($"/wp-json/cocart/v2/cart/add-item?cart_key={new Shopper(client).Key}", NewKey());
        var first = client.PostAsync(address, _held.Body, key);
        await _held.ArriveAsync();

        var second = await client.PostAsync(address, _held.Body, key);
        var other = await client.PostAsync(address, """{"id":"62"}""", key);
        await _held.LetGoAsync();
        var third = await client.PostAsync(address, _held.Body, await ThenAsync(first, key));

        Assert.Equal((HttpStatusCode.Conflict, "cocart_idempotency_in_progress"), (second.Status, second.Code));
        Assert.Equal("1", second.Headers["Retry-After"].Single());
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "cocart_idempotency_key_reused"), (other.Status, other.Code));
        AssertReplayed(await first, third);
    }

    [Theory]
    [InlineData("cocart/v1/add-item")]
    [InlineData("cocart/v2/cart/add-item")]
    public async Task What_another_process_has_done_meanwhile_is_not_done_again(string path)
    {
        using HttpClient slow = servers.Extended.NewClient(), quick = servers.One.NewClient();
        var (shopper, key) = (new Shopper(quick), NewKey());
        var body = _held.Body.Replace("\"id\":\"62\"", "\"id\":\"62\",\"product_id\":\"62\"", StringComparison.Ordinal).Replace("item_data", path.Contains("v1", StringComparison.Ordinal) ? "cart_item_data" : "item_data", StringComparison.Ordinal);
        var held = slow.PostAsync($"/wp-json/{path}?cart_key={shopper.Key}", body, key);
        await _held.ArriveAsync();

        var first = await quick.PostAsync($"/wp-json/{path}?cart_key={shopper.Key}", body, key);
        await _held.LetGoAsync();

        Assert.Equal(HttpStatusCode.OK, first.Status);
        AssertReplayed(first, await held);
        Assert.Equal(1, (await shopper.CartAsync()).GetProperty("item_count").GetDecimal());
    }

    [Fact]
    public async Task Many_at_once_at_two_processes_add_one_line_once()
    {
        using HttpClient left = servers.One.NewClient(), right = servers.Other.NewClient();

        for (var round = 0; round < 10; round++)
        {
            var (shopper, key) = (new Shopper(left), NewKey());
            var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(turn =>
                (turn % 2 is 0 ? left : right).PostAsync($"/wp-json/cocart/v2/cart/add-item?cart_key={shopper.Key}", """{"id":"62"}""", key)));

            Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.Conflict, answer.Text));
            Assert.Single(answers.Where(answer => answer.Status is HttpStatusCode.OK).Select(answer => answer.Text).Distinct());
            Assert.Single(answers, answer => answer.Status is HttpStatusCode.OK && !answer.IsReplayed());
            Assert.Equal(1, (await shopper.CartAsync()).GetProperty("item_count").GetDecimal());
        }
    }

    [Fact]
    public async Task A_plug_in_that_has_failed_is_asked_again()
    {
        using var client = servers.Extended.NewClient();
        var (shopper, key) = (new Shopper(client), NewKey());
        var address = $"/wp-json/cocart/v2/cart/add-item?cart_key={shopper.Key}";

        var first = await client.PostAsync(address, """{"id":"62","item_data":{"trouble":"throw"}}""", key);
        var second = await client.PostAsync(address, """{"id":"62","item_data":{"trouble":"throw"}}""", key);

        Assert.Equal((HttpStatusCode.InternalServerError, "cocart_plugin_failed"), (first.Status, first.Code));
        Assert.Equal(first.Status, second.Status);
        Assert.False(second.IsReplayed());
    }

    private static async Task<(string, string)> ThenAsync(Task<Answer> first, (string, string) key)
    {
        Assert.Equal(HttpStatusCode.OK, (await first).Status);

        return key;
    }
}
