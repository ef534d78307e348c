using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Sessions;

/// <summary>Who may do what: every route for every kind of caller.</summary>
[Collection(ServerGroup.Name)]
public sealed class AccessTests(RunningServer server) : IDisposable
{
    private const string Body = """{"id":"999999","quantity":"1","code":"nosuchcoupon","rate_id":"nosuch:1","namespace":"update-cart"}""";

    /// <summary>How a route answers to whom: nobody, a guest, a guest with a customer's number, another customer with it, a wrong password, a customer, a manager.</summary>
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

    private static readonly string[] Callers = ["nobody", "guest", "guest as customer", "customer as other", "wrong password", "customer", "manager", "administrator"];

    private readonly HttpClient _client = server.NewClient();

    public static TheoryData<string, string, string, int> Table()
    {
        var table = new TheoryData<string, string, string, int>();
        foreach (var (method, path, statuses) in Routes)
            for (var caller = 0; caller < Callers.Length; caller++)
                table.Add(method, path, Callers[caller], statuses[Math.Min(caller, statuses.Length - 1)]);

        return table;
    }

    public void Dispose() => _client.Dispose();

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Every_caller_gets_what_he_may(string method, string path, string caller, int status)
    {
        var (query, authorization) = Credentials(caller);
        await Shopper.WithMugsAsync(_client, 1);
        await _client.PostAsync("/wp-json/cocart/v2/cart/clear", "{}", authorization);

        foreach (var face in new[] { "/wp-json", "/api" })
        {
            using var content = method is "GET" ? null : new StringContent(Body, System.Text.Encoding.UTF8, "application/json");
            var answer = await _client.AskAsync(new HttpMethod(method), $"{face}/cocart/v2/{path}{query}", content, authorization);
            Assert.Equal(status, (int)answer.Status);
        }
    }

    private (string Query, (string, string)[] Authorization) Credentials(string caller) => caller switch
    {
        "nobody" => ("", []),
        "guest" => ($"?cart_key=access_{Guid.NewGuid():N}", []),
        "guest as customer" => ("?cart_key=2", []),
        "customer as other" => ("?cart_key=2", [As("subscriber", "pass")]),
        "wrong password" => ("", [As($"nobody{Guid.NewGuid():N}", "guess")]),
        "customer" => ("", [As("subscriber", "pass")]),
        "manager" => ("", [As("manager", "pass")]),
        _ => ("", [As("admin", "admin")]),
    };

    private (string, string) As(string login, string password) => new Customer(_client, login, password).Authorization;
}
