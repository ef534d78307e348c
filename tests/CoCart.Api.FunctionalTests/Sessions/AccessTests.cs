namespace CoCart.Api.FunctionalTests.Sessions;

/// <summary>Who may do what: every route of API v2 for every kind of caller.</summary>
public sealed class AccessTests(AccessServer server) : IClassFixture<AccessServer>
{
    private const string Body = """{"id":"999999","quantity":"1","code":"nosuchcoupon","rate_id":"nosuch:1","namespace":"update-cart","name":"Wrap","amount":"1"}""";

    /// <summary>Statuses for guests, guest as customer, customer as other, key to read, customer, manager, administrator; see <see cref="AccessServer.Table"/>.</summary>
    private static readonly (string Method, string Path, int[] Statuses)[] Routes =
    [
        ("GET", "v2/cart", [200, 403, 403, 200, 200, 200, 200]),
        ("POST", "v2/cart/add-item", [400, 403, 403, 401, 400, 400, 400]),
        ("POST", "v2/cart/add-items", [400, 403, 403, 401, 400, 400, 400]),
        ("GET", "v2/cart/item/nosuchkey", [404, 403, 403, 404, 404, 404, 404]),
        ("POST", "v2/cart/item/nosuchkey", [404, 403, 403, 401, 404, 404, 404]),
        ("DELETE", "v2/cart/item/nosuchkey", [404, 403, 403, 401, 404, 404, 404]),
        ("PUT", "v2/cart/item/nosuchkey", [404, 403, 403, 401, 404, 404, 404]),
        ("PATCH", "v2/cart/item/nosuchkey", [404, 403, 403, 401, 404, 404, 404]),
        ("GET", "v2/cart/items", [200, 403, 403, 200, 200, 200, 200]),
        ("GET", "v2/cart/items/count", [200, 403, 403, 200, 200, 200, 200]),
        ("POST", "v2/cart/calculate", [200, 403, 403, 401, 200, 200, 200]),
        ("POST", "v2/cart/clear", [200, 403, 403, 401, 200, 200, 200]),
        ("POST", "v2/cart/update", [200, 403, 403, 401, 200, 200, 200]),
        ("GET", "v2/cart/totals", [404, 403, 403, 404, 404, 404, 404]),
        ("GET", "v2/cart/totals/explain", [404, 403, 403, 404, 404, 404, 404]),
        ("POST", "v2/cart/apply-coupon", [404, 403, 403, 401, 404, 404, 404]),
        ("DELETE", "v2/cart/coupons/nosuchcoupon", [404, 403, 403, 401, 404, 404, 404]),
        ("GET", "v2/cart/mini", [200, 403, 403, 200, 200, 200, 200]),
        ("POST", "v2/cart", [200, 200, 403, 401, 403, 403, 403]),
        ("DELETE", "v2/cart/items", [200, 403, 403, 401, 200, 200, 200]),
        ("GET", "v2/cart/coupons", [404, 403, 403, 404, 404, 404, 404]),
        ("DELETE", "v2/cart/coupons", [200, 403, 403, 401, 200, 200, 200]),
        ("GET", "v2/cart/coupons/validate", [200, 403, 403, 200, 200, 200, 200]),
        ("POST", "v2/cart/add-fee", [403, 403, 403, 401, 403, 404, 404]),
        ("POST", "v2/cart/remove-fees", [200, 403, 403, 401, 200, 200, 200]),
        ("POST", "v2/cart/set-shipping-method", [404, 403, 403, 401, 404, 404, 404]),
        ("POST", "v2/cart/handover", [404, 403, 403, 401, 403, 403, 403]),
        ("POST", "batch", [400, 403, 403, 401, 400, 400, 400]),
        ("GET", "v2", [200, 403, 403, 200, 200, 200, 200]),
        ("GET", "v2/store", [200, 200, 200, 200, 200, 200, 200]),
        ("GET", "v2/products", [200, 200, 200, 200, 200, 200, 200]),
        ("GET", "v2/products/62", [200, 200, 200, 200, 200, 200, 200]),
        ("GET", "v2/products/categories", [200, 200, 200, 200, 200, 200, 200]),
        ("GET", "v2/products/reviews", [200, 200, 200, 200, 200, 200, 200]),
        ("POST", "v2/products/reviews", [400, 400, 400, 401, 400, 400, 400]),
        ("POST", "v2/login", [401, 401, 200, 401, 200, 200, 200]),
        ("POST", "v2/logout", [200, 200, 200, 401, 200, 200, 200]),
        ("GET", "v2/sessions", [401, 401, 403, 403, 403, 200, 200]),
        ("GET", "v2/session/nosuchkey", [401, 403, 403, 403, 403, 404, 404]),
        ("GET", "v2/session/nosuchkey/items", [401, 403, 403, 403, 403, 404, 404]),
        ("DELETE", "v2/session/nosuchkey", [401, 403, 403, 401, 403, 404, 404]),
        ("GET", "v2/api-keys", [401, 401, 403, 403, 403, 403, 200]),
        ("POST", "v2/api-keys", [401, 401, 403, 401, 403, 403, 400]),
        ("DELETE", "v2/api-keys/999999", [401, 401, 403, 401, 403, 403, 404]),
        ("POST", "jwt/refresh-token", [403, 403, 403, 401, 403, 403, 403]),
        ("POST", "jwt/validate-token", [401, 401, 200, 401, 200, 200, 200]),
        ("GET", "web/load-cart", [302, 403, 403, 401, 302, 302, 302]),
        ("GET", "web/handover/nosuchtoken", [404, 403, 403, 401, 404, 404, 404]),
    ];

    public static TheoryData<string, string, string, int> Table() => AccessServer.Table(Routes);

    [Theory]
    [MemberData(nameof(Table))]
    public Task Every_caller_gets_what_he_may(string method, string path, string caller, int status) =>
        server.ExpectAsync(method, $"cocart/{path}", Body, caller, status);
}
