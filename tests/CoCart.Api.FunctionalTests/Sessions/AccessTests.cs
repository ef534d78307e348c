using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Sessions;

/// <summary>Who may do what: every route for every kind of caller.</summary>
[Collection(ServerGroup.Name)]
public sealed class AccessTests(RunningServer server) : IDisposable
{
    private const string Body = """{"id":"999999","quantity":"1","code":"nosuchcoupon","rate_id":"nosuch:1","namespace":"update-cart"}""";

    /// <summary>How a route answers to whom, in the order of <see cref="Callers"/>.</summary>
    private static readonly (string Method, string Path, int[] Statuses)[] Routes =
    [
        ("GET", "cart", [200, 200, 403, 403, 401, 200, 200]),
        ("POST", "cart/add-item", [400, 400, 403, 403, 401, 400, 400]),
        ("POST", "cart/add-items", [400, 400, 403, 403, 401, 400, 400]),
        ("GET", "cart/item/nosuchkey", [404, 404, 403, 403, 401, 404, 404]),
        ("POST", "cart/item/nosuchkey", [404, 404, 403, 403, 401, 404, 404]),
        ("DELETE", "cart/item/nosuchkey", [404, 404, 403, 403, 401, 404, 404]),
        ("PUT", "cart/item/nosuchkey", [404, 404, 403, 403, 401, 404, 404]),
        ("GET", "cart/items", [200, 200, 403, 403, 401, 200, 200]),
        ("GET", "cart/items/count", [200, 200, 403, 403, 401, 200, 200]),
        ("POST", "cart/calculate", [200, 200, 403, 403, 401, 200, 200]),
        ("POST", "cart/clear", [200, 200, 403, 403, 401, 200, 200]),
        ("POST", "cart/update", [200, 200, 403, 403, 401, 200, 200]),
        ("GET", "cart/totals", [404, 404, 403, 403, 401, 404, 404]),
        ("GET", "cart/totals/explain", [404, 404, 403, 403, 401, 404, 404]),
        ("POST", "cart/apply-coupon", [404, 404, 403, 403, 401, 404, 404]),
        ("DELETE", "cart/coupons/nosuchcoupon", [404, 404, 403, 403, 401, 404, 404]),
        ("POST", "cart/set-shipping-method", [404, 404, 403, 403, 401, 404, 404]),
        ("POST", "login", [401, 401, 401, 200, 401, 200, 200]),
        ("POST", "logout", [200, 200, 200, 200, 401, 200, 200]),
        ("GET", "sessions", [401, 401, 401, 403, 401, 403, 200]),
        ("GET", "session/nosuchkey", [401, 401, 403, 403, 401, 403, 404]),
        ("GET", "session/nosuchkey/items", [401, 401, 403, 403, 401, 403, 404]),
        ("DELETE", "session/nosuchkey", [401, 401, 403, 403, 401, 403, 404]),
    ];

    private readonly HttpClient _client = server.NewClient();

    public static TheoryData<string, string, string, int> Table() => Callers.Table(Routes);

    public void Dispose() => _client.Dispose();

    [Theory]
    [MemberData(nameof(Table))]
    public Task Every_caller_gets_what_he_may(string method, string path, string caller, int status) =>
        new Callers(_client).ExpectAsync(method, $"cocart/v2/{path}", Body, caller, status);
}
