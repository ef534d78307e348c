using System.Net;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Sessions;
using static CoCart.Api.FunctionalTests.Idempotency.Keyed;

namespace CoCart.Api.FunctionalTests.Idempotency;

/// <summary>Changes of other things than the caller's cart.</summary>
public sealed class OtherChangeTests(TokenServer server) : IClassFixture<TokenServer>
{
    private const string V2 = "/wp-json/cocart/v2";

    private readonly HttpClient _client = server.Client;

    private (string, string) Admin => new Customer(_client, "admin", "admin").Authorization;

    [Fact]
    public async Task A_program_gets_one_key_and_the_secret_again_that_was_told_once()
    {
        var (key, before) = (NewKey(), await CountKeysAsync());

        var first = await _client.PostAsync($"{V2}/api-keys", """{"user":"subscriber","scopes":"read"}""", key, Admin);
        var second = await _client.PostAsync($"{V2}/api-keys", """{"user":"subscriber","scopes":"read"}""", key, Admin);

        Assert.Equal(HttpStatusCode.Created, first.Status);
        AssertReplayed(first, second);
        Assert.Equal(before + 1, await CountKeysAsync());
    }

    [Fact]
    public async Task A_kept_answer_cannot_be_read_in_the_database()
    {
        var answer = await _client.PostAsync($"{V2}/api-keys", """{"user":"subscriber","scopes":"read"}""", NewKey(), Admin);

        var stored = Latin1(Assert.IsType<byte[]>(server.Workplace.Ask("""select "Answer" from kept_answers order by "ExpiresAt" desc""")));

        Assert.DoesNotContain(answer.Json.Property("consumer_secret"), stored, StringComparison.Ordinal);
        Assert.DoesNotContain("consumer", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_is_taken_back_twice_is_taken_back_once()
    {
        var id = (await _client.PostAsync($"{V2}/api-keys", """{"user":"subscriber","scopes":"read"}""", Admin)).Json.GetProperty("id");
        var key = NewKey();

        var first = await _client.SendAsync("DELETE", $"{V2}/api-keys/{id}", "{}", key, Admin);
        var second = await _client.SendAsync("DELETE", $"{V2}/api-keys/{id}", "{}", key, Admin);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        AssertReplayed(first, second);
    }

    [Fact]
    public async Task A_stored_cart_that_is_deleted_twice_is_deleted_once()
    {
        var (shopper, key) = (await Shopper.WithMugsAsync(_client, 1), NewKey());

        var first = await _client.SendAsync("DELETE", $"{V2}/session/{shopper.Key}", "{}", key, Admin);
        var second = await _client.SendAsync("DELETE", $"{V2}/session/{shopper.Key}", "{}", key, Admin);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        AssertReplayed(first, second);
    }

    [Theory]
    [InlineData("v1")]
    [InlineData("v2")]
    public async Task A_review_that_comes_twice_is_no_duplicate(string version)
    {
        var (review, key) = ($$"""{"product_id":80,"review":"Sturdy in {{version}}","reviewer":"Jane","reviewer_email":"user1@example.test","rating":4}""", NewKey());

        var first = await _client.PostAsync($"/wp-json/cocart/{version}/products/reviews", review, key);
        var second = await _client.PostAsync($"/wp-json/cocart/{version}/products/reviews", review, key);

        Assert.Equal(HttpStatusCode.Created, first.Status);
        AssertReplayed(first, second);
    }

    [Fact]
    public async Task Who_signs_in_twice_gets_the_same_tokens_and_may_refresh_them_twice()
    {
        var (signIn, refresh) = (NewKey(), NewKey());
        var first = await _client.PostAsync($"{V2}/login", "{}", signIn, Admin);
        AssertReplayed(first, await _client.PostAsync($"{V2}/login", "{}", signIn, Admin));
        var body = $$"""{"refresh_token":"{{first.Json.GetProperty("extras").Property("jwt_refresh")}}"}""";

        var refreshed = await _client.PostAsync("/wp-json/cocart/jwt/refresh-token", body, refresh);
        var again = await _client.PostAsync("/wp-json/cocart/jwt/refresh-token", body, refresh);

        AssertReplayed(refreshed, again);
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync($"{V2}/cart", ("Authorization", $"Bearer {again.Json.Property("token")}"))).Status);
    }

    private async Task<int> CountKeysAsync() => (await _client.GetAsync($"{V2}/api-keys", Admin)).Json.GetArrayLength();

    private static string Latin1(byte[] bytes) => System.Text.Encoding.Latin1.GetString(bytes);
}
