using System.Text;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Sessions;

/// <summary>A server with tokens, and everybody who may come to it.</summary>
public sealed class AccessServer : IDisposable
{
    private const string Secret = "a secret of more than thirty-two characters";
    private const string Login = "/wp-json/cocart/v2/login";
    private const string WrongPassword = "wrong password";

    private readonly Workplace _workplace = new();
    private readonly RunningServer _server;
    private readonly Lazy<Task<string>> _token;
    private readonly Lazy<Task<string>> _readKey;

    public AccessServer()
    {
        _server = RunningServer.In("Development", _workplace, $"--Jwt:Secret={Secret}", "--Authentication:FailureTime=00:00:00");
        Client = _server.NewClient();
        _token = new(async () => (await Client.PostAsync(Login, "{}", As("subscriber", "pass"))).Json.GetProperty("extras").Property("jwt_token"));
        _readKey = new(async () => Basic(await Client.PostAsync("/wp-json/cocart/v2/api-keys", """{"user":"subscriber","scopes":"read"}""", As("admin", "admin"))));
    }

    /// <summary>Kinds of callers. A guest's key is all that anybody needs, also somebody else's; a customer's number opens nothing.</summary>
    private static IReadOnlyList<string> Callers { get; } =
    [
        "nobody", "guest", "other guest's key", "guest as customer", "customer as other", WrongPassword, "expired token", "forged token", "key to read", "customer",
        "manager", "administrator",
    ];

    public HttpClient Client { get; }

    /// <summary>
    /// Every route for every caller, from a route's statuses for guests, guest as customer, customer as other, key to read, customer, manager and
    /// administrator. Bad credentials get the same everywhere.
    /// </summary>
    public static TheoryData<string, string, string, int> Table(IEnumerable<(string Method, string Path, int[] Statuses)> routes)
    {
        var table = new TheoryData<string, string, string, int>();
        foreach (var (method, path, statuses) in routes)
            foreach (var caller in Callers)
                table.Add(method, path, caller, Status(caller, statuses));

        return table;
    }

    /// <summary>Asks on both faces, each time with an empty cart. Who has none is not let in to empty it, and every wrong password takes a slow hash.</summary>
    public async Task ExpectAsync(string method, string path, string body, string caller, int status)
    {
        foreach (var face in new[] { "/wp-json", "/api" })
        {
            var (query, headers) = await CredentialsAsync(caller);
            if (caller is not WrongPassword)
                await Client.PostAsync("/wp-json/cocart/v2/cart/clear", "{}", headers);
            using var content = method is "GET" ? null : new StringContent(body, Encoding.UTF8, "application/json");
            var answer = await Client.AskAsync(new HttpMethod(method), $"{face}/{path}{query}", content, headers);
            Assert.Equal(status, (int)answer.Status);
        }
    }

    private static int Status(string caller, int[] statuses) => caller switch
    {
        "nobody" or "guest" or "other guest's key" => statuses[0],
        "guest as customer" => statuses[1],
        "customer as other" => statuses[2],
        WrongPassword => 401,
        "expired token" or "forged token" => 403,
        "key to read" => statuses[3],
        "customer" => statuses[4],
        "manager" => statuses[5],
        _ => statuses[6],
    };

    public void Dispose()
    {
        Client.Dispose();
        _server.Dispose();
        _workplace.Dispose();
    }

    /// <summary>How a request of a caller looks: what is added to its address, and its headers.</summary>
    private async Task<(string Query, (string, string)[] Headers)> CredentialsAsync(string caller) => caller switch
    {
        "nobody" => ("", []),
        "guest" => ($"?cart_key=access_{Guid.NewGuid():N}", []),
        "other guest's key" => ($"?cart_key={await EmptiedCartAsync()}", []),
        "guest as customer" => ("?cart_key=2", []),
        "customer as other" => ("?cart_key=2", [As("subscriber", "pass")]),
        WrongPassword => ("", [As($"nobody{Guid.NewGuid():N}", "guess")]),
        "expired token" => ("", [Bearer(Tokens.Expired(await _token.Value, Secret))]),
        "forged token" => ("", [Bearer(Tokens.Expired(await _token.Value, new string('x', 40)))]),
        "key to read" => ("", [("Authorization", await _readKey.Value)]),
        "customer" => ("", [As("subscriber", "pass")]),
        "manager" => ("", [As("manager", "pass")]),
        _ => ("", [As("admin", "admin")]),
    };

    private async Task<string> EmptiedCartAsync()
    {
        var shopper = await Shopper.WithMugsAsync(Client, 1);
        await shopper.PostAsync("/clear", "{}");

        return shopper.Key;
    }

    private (string, string) As(string login, string password) => new Customer(Client, login, password).Authorization;

    private static (string, string) Bearer(string token) => ("Authorization", $"Bearer {token}");

    private static string Basic(Answer key) =>
        $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{key.Json.Property("consumer_key")}:{key.Json.Property("consumer_secret")}"))}";
}
