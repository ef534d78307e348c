using System.Net;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Management;

/// <summary>Customers as a program keeps them up to date.</summary>
[Collection(ManagedShopGroup.Name)]
public sealed class CustomerTests(ManagedShop shop)
{
    private const string Login = "/wp-json/cocart/v2/login";
    private const string Cart = "/wp-json/cocart/v2/cart";

    [Fact]
    public async Task A_new_customer_signs_in_and_the_password_is_never_told()
    {
        var customer = await shop.CreateAsync("customers", """{"email":"Ann@example.test","username":"ann","password":"first one","first_name":"Ann","billing":{"city":"Rome"}}""");

        Assert.Equal(("ann", "customer", "Rome"), (customer.Property("username"), customer.Property("role"), customer.GetProperty("billing").Property("city")));
        Assert.DoesNotContain("first one", customer.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await shop.Client.PostAsync(Login, "{}", ManagedShop.As("ann", "first one"))).Status);
        Assert.Equal("Rome", (await shop.SendAsync("PUT", $"customers/{customer.Id()}", """{"billing":{"country":"IT"}}""")).Json.GetProperty("billing").Property("city"));
    }

    [Fact]
    public async Task A_changed_password_takes_back_tokens_and_remembered_passwords_at_once()
    {
        var id = (await shop.CreateAsync("customers", """{"email":"bob@example.test","password":"old one"}""")).Id();
        var token = (await shop.Client.PostAsync(Login, "{}", ManagedShop.As("bob", "old one"))).Json.GetProperty("extras").Property("jwt_token");
        Assert.Equal(HttpStatusCode.OK, (await shop.Client.GetAsync(Cart, ("Authorization", $"Bearer {token}"))).Status);

        await shop.SendAsync("PUT", $"customers/{id}", """{"password":"new one"}""");

        Assert.Equal(HttpStatusCode.Forbidden, (await shop.Client.GetAsync(Cart, ("Authorization", $"Bearer {token}"))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await shop.Client.GetAsync(Cart, ManagedShop.As("bob", "old one"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await shop.Client.GetAsync(Cart, ManagedShop.As("bob", "new one"))).Status);
    }

    [Fact]
    public async Task A_changed_role_counts_at_once_and_takes_back_tokens()
    {
        var id = (await shop.CreateAsync("customers", """{"email":"cyd@example.test","password":"word"}""")).Id();
        await shop.SendAsync("PUT", $"customers/{id}", """{"role":"shop_manager"}""");
        var token = (await shop.Client.PostAsync(Login, "{}", ManagedShop.As("cyd", "word"))).Json.GetProperty("extras").Property("jwt_token");
        Assert.Equal(HttpStatusCode.OK, (await shop.SendAsync("GET", "products", "", ManagedShop.As("cyd", "word"))).Status);

        await shop.SendAsync("PUT", $"customers/{id}", """{"role":"customer"}""");

        Assert.Equal(HttpStatusCode.Forbidden, (await shop.SendAsync("GET", "products", "", ManagedShop.As("cyd", "word"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await shop.Client.GetAsync(Cart, ("Authorization", $"Bearer {token}"))).Status);
    }

    [Fact]
    public async Task A_customer_who_is_deleted_signs_in_no_more()
    {
        var id = (await shop.CreateAsync("customers", """{"email":"dan@example.test","password":"word"}""")).Id();
        var key = (await shop.Client.PostAsync("/wp-json/cocart/v2/api-keys", """{"user":"dan","scopes":"read"}""", ManagedShop.Admin)).Json;
        Assert.Equal((501, "woocommerce_rest_trash_not_supported"), await shop.RefusalAsync("DELETE", $"customers/{id}"));

        Assert.Equal(id, (await shop.SendAsync("DELETE", $"customers/{id}?force=true")).Json.Id());

        Assert.Equal(HttpStatusCode.Unauthorized, (await shop.Client.GetAsync(Cart, ManagedShop.As("dan", "word"))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await shop.Client.GetAsync(Cart, ManagedShop.As(key.Property("consumer_key"), key.Property("consumer_secret")))).Status);
        Assert.True((await shop.CreateAsync("customers", """{"email":"next@example.test"}""")).Id() > id);
    }

    [Theory]
    [InlineData("POST", "customers", """{"email":"USER1@example.test"}""", "registration-error-email-exists")]
    [InlineData("POST", "customers", """{"email":"free@example.test","username":"User1"}""", "registration-error-username-exists")]
    [InlineData("POST", "customers", """{"email":"nowhere"}""", "registration-error-invalid-email")]
    [InlineData("POST", "customers", "{}", "rest_missing_callback_param")]
    [InlineData("POST", "customers", """{"email":"free@example.test","role":"king"}""", "rest_invalid_param")]
    [InlineData("POST", "customers", """{"email":"free@example.test","billing":"home"}""", "rest_invalid_param")]
    [InlineData("PUT", "customers/3", """{"email":"user1@example.test"}""", "registration-error-email-exists")]
    [InlineData("PUT", "customers/9999", "{}", "woocommerce_rest_invalid_id")]
    [InlineData("DELETE", "customers/9999?force=true", "{}", "woocommerce_rest_invalid_id")]
    public async Task A_customer_that_cannot_be_is_not_kept(string method, string path, string body, string code) =>
        Assert.Equal((400, code), await shop.RefusalAsync(method, path, body));
}
