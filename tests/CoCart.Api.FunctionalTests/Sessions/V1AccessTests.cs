namespace CoCart.Api.FunctionalTests.Sessions;

/// <summary>Who may do what in API v1: every route for every kind of caller.</summary>
public sealed class V1AccessTests(AccessServer server) : IClassFixture<AccessServer>
{
    private const string Body = """{"product_id":"999999","cart_item_key":"nosuchkey","coupon":"nosuch","name":"Wrap","amount":"1","gateway_id":"nosuch","key":"nosuch","country":"US"}""";

    /// <summary>Statuses in the order of <see cref="AccessServer.Table"/>. Customer 5 is none of the callers and has a cart.</summary>
    private static readonly (string Method, string Path, int[] Statuses)[] Routes =
    [
        ("GET", "get-cart", [200, 403, 403, 200, 200, 200, 200]),
        ("GET", "get-cart/nosuchkey", [404, 403, 403, 404, 404, 404, 404]),
        ("GET", "get-cart/5", [403, 403, 403, 403, 403, 403, 200]),
        ("GET", "get-cart/customer/5", [401, 403, 403, 401, 401, 401, 200]),
        ("POST", "add-item", [404, 403, 403, 401, 404, 404, 404]),
        ("POST", "item", [404, 403, 403, 401, 404, 404, 404]),
        ("GET", "item", [404, 403, 403, 401, 404, 404, 404]),
        ("DELETE", "item", [404, 403, 403, 401, 404, 404, 404]),
        ("POST", "calculate", [200, 403, 403, 401, 200, 200, 200]),
        ("POST", "clear", [200, 403, 403, 401, 200, 200, 200]),
        ("GET", "count-items", [200, 403, 403, 200, 200, 200, 200]),
        ("GET", "totals", [200, 403, 403, 200, 200, 200, 200]),
        ("GET", "coupon", [200, 403, 403, 200, 200, 200, 200]),
        ("POST", "coupon", [400, 403, 403, 401, 400, 400, 400]),
        ("DELETE", "coupon", [404, 403, 403, 401, 404, 404, 404]),
        ("GET", "check-coupons", [200, 403, 403, 200, 200, 200, 200]),
        ("GET", "fees", [200, 403, 403, 200, 200, 200, 200]),
        ("POST", "fees", [403, 403, 403, 401, 403, 404, 404]),
        ("DELETE", "fees", [200, 403, 403, 401, 200, 200, 200]),
        ("POST", "calculate/fees", [200, 403, 403, 401, 200, 200, 200]),
        ("GET", "payment-methods", [200, 403, 403, 200, 200, 200, 200]),
        ("POST", "payment-methods", [404, 403, 403, 401, 404, 404, 404]),
        ("GET", "shipping-methods", [404, 403, 403, 404, 404, 404, 404]),
        ("POST", "shipping-methods", [404, 403, 403, 401, 404, 404, 404]),
        ("POST", "calculate/shipping", [404, 403, 403, 401, 404, 404, 404]),
        ("GET", "customer", [200, 403, 403, 200, 200, 200, 200]),
        ("GET", "quantities", [200, 403, 403, 200, 200, 200, 200]),
        ("GET", "removed-items", [200, 403, 403, 200, 200, 200, 200]),
        ("GET", "cross-sells", [200, 403, 403, 200, 200, 200, 200]),
        ("GET", "weight", [200, 403, 403, 200, 200, 200, 200]),
        ("GET", "totals/total", [200, 403, 403, 200, 200, 200, 200]),
        ("POST", "logout", [200, 403, 403, 401, 200, 200, 200]),
    ];

    public static TheoryData<string, string, string, int> Table() => AccessServer.Table(Routes);

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Every_caller_gets_what_he_may(string method, string path, string caller, int status)
    {
        await new Customer(server.Client, "gbuser", "pass").StartAsync(mugs: 1);

        await server.ExpectAsync(method, $"cocart/v1/{path}", Body, caller, status);
    }
}
