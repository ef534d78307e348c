using System.Net;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;
using CoCart.Api.FunctionalTests.Sessions;

namespace CoCart.Api.FunctionalTests.V1;

/// <summary>Carts that the path names.</summary>
[Collection(ServerGroup.Name)]
public sealed class StoredCartTests(RunningServer server) : IDisposable
{
    private const string Route = "/wp-json/cocart/v1/get-cart";

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_guests_cart_is_shown_to_whoever_knows_its_key_and_stays_his()
    {
        var guest = await Guest.WithMugsAsync(_client, 2);

        var answer = await _client.GetAsync($"{Route}/{guest.Key.ToUpperInvariant()}?thumb=1", []);
        var byParameter = await _client.GetAsync($"{Route}/nosuch?id={guest.Key}", []);

        Assert.Equal("2", answer.Json.GetProperty(Guest.Mug).GetProperty("quantity").GetRawText());
        Assert.StartsWith("http", answer.Json.GetProperty(Guest.Mug).Property("product_image"), StringComparison.Ordinal);
        Assert.NotEqual(guest.Key, Assert.Single(answer.Headers["CoCart-API-Cart-Key"]));
        Assert.True(byParameter.Json.TryGetProperty(Guest.Mug, out _));
    }

    [Theory]
    [InlineData("/nosuch", 404, "cocart_cart_in_session_not_valid")]
    [InlineData("/0", 404, "cocart_cart_key_missing")]
    [InlineData("/some?id=", 404, "cocart_cart_key_missing")]
    [InlineData("/a-b", 404, "rest_no_route")]
    [InlineData("/some?thumb=zzz", 400, "rest_invalid_param")]
    public async Task What_names_no_cart_is_refused(string path, int status, string code)
    {
        var answer = await _client.GetAsync(Route + path, []);

        Assert.Equal((status, code), ((int)answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("", 403, "cocart_must_authenticate_user")]
    [InlineData("manager:pass", 403, "cocart_must_authenticate_user")]
    [InlineData("user1:pass", 200, null)]
    [InlineData("admin:admin", 200, null)]
    public async Task A_customers_cart_is_shown_to_that_customer_and_to_administrators(string caller, int status, string? code)
    {
        await new Customer(_client, "user1", "pass").StartAsync(mugs: 1);

        var answer = await _client.GetAsync($"{Route}/2", As(caller));

        Assert.Equal(status, (int)answer.Status);
        Assert.Equal(code ?? "1", code is null ? answer.Json.GetProperty(Guest.Mug).GetProperty("quantity").GetRawText() : answer.Code);
    }

    [Theory]
    [InlineData("/customer/2", "", 401, "cocart_cannot_read_cart")]
    [InlineData("/customer/2", "user1:pass", 401, "cocart_cannot_read_cart")]
    [InlineData("/customer/2", "manager:pass", 401, "cocart_cannot_read_cart")]
    [InlineData("/customer/0", "admin:admin", 404, "cocart_customer_missing")]
    [InlineData("/customer/999999", "admin:admin", 404, "cocart_cart_in_session_not_valid")]
    [InlineData("/customer/abc", "admin:admin", 404, "rest_no_route")]
    public async Task Carts_by_customer_are_for_administrators(string path, string caller, int status, string code)
    {
        var answer = await _client.GetAsync(Route + path, As(caller));

        Assert.Equal((status, code), ((int)answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("admin:admin", true)]
    public async Task Methods_are_told_to_those_only_who_may_use_them(string caller, bool isAllowed)
    {
        var answer = await _client.AskAsync(HttpMethod.Options, $"{Route}/customer/2", null, As(caller));

        Assert.Equal(isAllowed ? ["GET"] : [], answer.Headers["Allow"]);
    }

    [Fact]
    public async Task An_administrator_sees_a_customers_cart_and_an_emptied_one()
    {
        var customer = new Customer(_client, "user1", "pass");
        await customer.StartAsync(mugs: 3);

        var filled = await _client.GetAsync($"{Route}/customer/2", As("admin:admin"));
        await customer.PostAsync("/clear", "{}");
        var emptied = await _client.GetAsync($"{Route}/customer/2", As("admin:admin"));

        Assert.Equal("3", filled.Json.GetProperty(Guest.Mug).GetProperty("quantity").GetRawText());
        Assert.Equal((HttpStatusCode.OK, "[]"), (emptied.Status, emptied.Text));
    }

    [Fact]
    public async Task A_customers_cart_outlives_the_logout()
    {
        var customer = new Customer(_client, "user1", "pass");
        await customer.StartAsync(mugs: 1);

        var left = await _client.PostAsync("/wp-json/cocart/v1/logout", "{}", customer.Authorization);
        var cart = await _client.GetAsync(Route, customer.Authorization);

        Assert.Equal("true", left.Text);
        Assert.True(cart.Json.TryGetProperty(Guest.Mug, out _));
    }

    private (string, string)[] As(string caller) => caller.Split(':') is [var login, var password] ? [new Customer(_client, login, password).Authorization] : [];
}
