using System.Text;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Management;

/// <summary>Who may manage the store, and how far.</summary>
[Collection(ManagedShopGroup.Name)]
public sealed class PermissionTests(ManagedShop shop)
{
    private static readonly string[] Lists =
    [
        "products", "products/99/variations", "products/categories", "products/tags", "products/shipping_classes", "products/attributes", "products/attributes/1/terms",
        "coupons", "customers", "taxes", "taxes/classes", "shipping/zones", "shipping/zones/1/methods",
    ];

    public static TheoryData<string, string, string> Routes()
    {
        var routes = new TheoryData<string, string, string>();
        foreach (var list in Lists)
        {
            routes.Add("GET", list, "woocommerce_rest_cannot_view");
            routes.Add("GET", $"{list}/1", "woocommerce_rest_cannot_view");
            routes.Add("POST", list, "woocommerce_rest_cannot_create");
            routes.Add("PUT", $"{list}/1", "woocommerce_rest_cannot_edit");
            routes.Add("PATCH", $"{list}/1", "woocommerce_rest_cannot_edit");
            routes.Add("POST", $"{list}/1", "woocommerce_rest_cannot_edit");
            routes.Add("DELETE", $"{list}/1?force=true", "woocommerce_rest_cannot_delete");
            routes.Add("POST", $"{list}/batch", "woocommerce_rest_cannot_batch");
        }

        foreach (var list in (string[])["products/reviews", "payment_gateways", "data/countries", "data/continents", "data/currencies", "settings", "settings/tax", "settings/tax/x", "shipping/zones/1/locations"])
            routes.Add("GET", list, "woocommerce_rest_cannot_view");
        routes.Add("PUT", "settings/tax/x", "woocommerce_rest_cannot_edit");
        routes.Add("POST", "settings/tax/batch", "woocommerce_rest_cannot_batch");
        routes.Add("PUT", "shipping/zones/1/locations", "woocommerce_rest_cannot_edit");

        return routes;
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Guests_and_customers_are_refused_on_every_route(string method, string path, string code)
    {
        var guest = await shop.SendAsync(method, path, "{}", ("Accept", "application/json"));
        var customer = await shop.SendAsync(method, path, "{}", ManagedShop.As("user2", "pass"));

        Assert.Equal((401, code), ((int)guest.Status, guest.Code));
        Assert.Equal((403, code), ((int)customer.Status, customer.Code));
    }

    [Theory]
    [InlineData("admin", "read,manage", 200, 401)]
    [InlineData("admin", "read,write,manage", 200, 200)]
    [InlineData("admin", "read,write", 403, 403)]
    [InlineData("manager", "read,write,manage", 200, 200)]
    [InlineData("user1", "read,write,manage", 403, 403)]
    public async Task A_key_needs_the_scope_to_manage(string user, string scopes, int read, int write)
    {
        var key = (await shop.Client.PostAsync("/wp-json/cocart/v2/api-keys", $$"""{"user":"{{user}}","scopes":"{{scopes}}"}""", ManagedShop.Admin)).Json;
        var header = ManagedShop.As(key.Property("consumer_key"), key.Property("consumer_secret"));

        Assert.Equal(read, (int)(await shop.SendAsync("GET", "products/62", "", header)).Status);
        Assert.Equal(write, (int)(await shop.SendAsync("PUT", "products/62", "{}", header)).Status);
    }

    [Theory]
    [InlineData("PUT", "customers/1", """{"password":"taken"}""")]
    [InlineData("PUT", "customers/4", """{"email":"other@example.test"}""")]
    [InlineData("DELETE", "customers/1?force=true", "{}")]
    [InlineData("PUT", "customers/3", """{"role":"administrator"}""")]
    [InlineData("POST", "customers", """{"email":"boss@example.test","role":"shop_manager"}""")]
    public async Task A_shop_manager_makes_nobody_more_than_a_customer_and_touches_no_one_who_is(string method, string path, string body)
    {
        var answer = await shop.SendAsync(method, path, body, ManagedShop.As("manager", "pass"));

        Assert.Equal((403, "woocommerce_rest_cannot_edit"), ((int)answer.Status, answer.Code));
    }

    [Fact]
    public async Task Both_faces_manage()
    {
        var answer = await shop.Client.AskAsync(HttpMethod.Put, "/api/wc/v3/products/64", new StringContent("{}", Encoding.UTF8, "application/json"), ManagedShop.Admin);

        Assert.Equal((200, 64), ((int)answer.Status, answer.Json.Id()));
    }
}
