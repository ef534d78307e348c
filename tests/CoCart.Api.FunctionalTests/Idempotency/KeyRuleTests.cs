using System.Net;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;
using CoCart.Api.FunctionalTests.Sessions;
using static CoCart.Api.FunctionalTests.Idempotency.Keyed;

namespace CoCart.Api.FunctionalTests.Idempotency;

/// <summary>Which requests are the same, and whose.</summary>
[Collection(ServerGroup.Name)]
public sealed class KeyRuleTests(RunningServer server) : IDisposable
{
    private const string OneMug = """{"id":"62","quantity":"1"}""";

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("cocart/v2/cart/add-item", """{"id":"62","quantity":"2"}""")]
    [InlineData("cocart/v2/cart/add-item?return_item=true", OneMug)]
    [InlineData("cocart/v2/cart/add-items", OneMug)]
    [InlineData("cocart/v1/add-item", OneMug)]
    public async Task A_key_cannot_be_used_for_another_request(string path, string body)
    {
        var (shopper, key) = (new Shopper(_client), NewKey());
        await _client.PostAsync($"/wp-json/cocart/v2/cart/add-item?cart_key={shopper.Key}", OneMug, key);

        var other = await _client.PostAsync($"/wp-json/{path}", body, key, ("CoCart-API-Cart-Key", shopper.Key));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "cocart_idempotency_key_reused"), (other.Status, other.Code));
        Assert.Equal(1, (await shopper.CartAsync()).GetProperty("item_count").GetDecimal());
    }

    [Theory]
    [InlineData("/wp-json/cocart/v1/add-item")]
    [InlineData("/api/cocart/v2/cart/add-item")]
    public async Task A_malformed_key_is_refused(string path)
    {
        foreach (var key in new[] { "", " ", "\"\"", new string('k', 256), "a\tb", "a\u007fb" })
        {
            var answer = await _client.PostAsync($"{path}?cart_key=malformed_key", """{"id":"62","product_id":"62"}""", Key(key));

            Assert.True((HttpStatusCode.BadRequest, "cocart_idempotency_key_invalid") == (answer.Status, answer.Code), $"{key}: {answer.Status} {answer.Text}");
        }
    }

    [Fact]
    public async Task A_key_in_quotes_as_the_draft_has_it_is_the_same_key()
    {
        var address = $"/wp-json/cocart/v2/cart/add-item?cart_key={new Shopper(_client).Key}";
        var key = Guid.NewGuid().ToString();
        var first = await _client.PostAsync(address, OneMug, Key(key));

        AssertReplayed(first, await _client.PostAsync(address, OneMug, Key($"\"{key}\"")));
    }

    [Fact]
    public async Task The_longest_key_is_a_key()
    {
        var (address, key) = ($"/wp-json/cocart/v2/cart/add-item?cart_key={new Shopper(_client).Key}", Key(new string('k', 255)));
        var first = await _client.PostAsync(address, OneMug, key);

        AssertReplayed(first, await _client.PostAsync(address, OneMug, key));
    }

    [Fact]
    public async Task Another_guest_with_the_same_key_has_a_request_of_his_own()
    {
        var (one, other, key) = (new Shopper(_client), new Shopper(_client), NewKey());
        await _client.PostAsync("/wp-json/cocart/v2/cart/add-item", OneMug, key, ("Cart-Key", one.Key));

        var answer = await _client.PostAsync("/wp-json/cocart/v2/cart/add-item", OneMug, key, ("Cart-Key", other.Key));

        Assert.False(answer.IsReplayed());
        Assert.Equal(other.Key, answer.Json.Property("cart_key"));
    }

    [Fact]
    public async Task Another_customer_with_the_same_key_never_sees_what_the_first_was_answered()
    {
        var key = NewKey();
        await _client.PostAsync("/wp-json/cocart/v2/cart/add-item", OneMug, key, new Customer(_client, "subscriber", "pass").Authorization);

        var other = await _client.PostAsync("/wp-json/cocart/v2/cart/add-item", OneMug, key, new Customer(_client, "manager", "pass").Authorization);
        var guest = await _client.PostAsync("/wp-json/cocart/v2/cart/add-item", OneMug, key, ("Cart-Key", new Shopper(_client).Key));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (other.Status, guest.Status));
        Assert.False(other.IsReplayed() || guest.IsReplayed());
    }

    [Fact]
    public async Task Who_is_not_let_in_any_more_gets_no_kept_answer()
    {
        var (address, key) = ("/wp-json/cocart/v2/cart/add-item", NewKey());
        await _client.PostAsync(address, OneMug, key, new Customer(_client, "subscriber", "pass").Authorization);

        var answer = await _client.PostAsync(address, OneMug, key, new Customer(_client, "subscriber", "wrong").Authorization);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }
}
