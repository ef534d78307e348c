using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Management;

/// <summary>A server whose store the tests change; each with products, coupons and customers of its own.</summary>
public sealed class ManagedShop : IDisposable
{
    private const string Secret = "the secret of the other shop";
    private const string TokenSecret = "a secret of more than thirty-two characters";

    private readonly Workplace _workplace = new();
    private readonly RunningServer _server;

    public ManagedShop()
    {
        _server = RunningServer.In("Development", _workplace, $"--Webhooks:Secret={Secret}", $"--Jwt:Secret={TokenSecret}", "--Authentication:FailureTime=00:00:00");
        Client = _server.NewClient();
    }

    public HttpClient Client { get; }

    internal static (string, string) Admin => As("admin", "admin");

    internal static (string, string) As(string login, string password) =>
        ("Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{login}:{password}"))}");

    internal static string Sign(string body, string secret) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body)));

    internal Task<Answer> GetAsync(string path) => Client.GetAsync($"/wp-json/wc/v3/{path}", Admin);

    internal Task<Answer> SendAsync(string method, string path, string body = "{}") => SendAsync(method, path, body, Admin);

    internal Task<Answer> SendAsync(string method, string path, string body, params (string, string)[] headers) =>
        Client.AskAsync(new HttpMethod(method), $"/wp-json/wc/v3/{path}", method is "GET" ? null : new StringContent(body, Encoding.UTF8, "application/json"), headers);

    /// <summary>Makes a document that has to be made, and answers it.</summary>
    internal async Task<JsonElement> CreateAsync(string path, string body)
    {
        var answer = await SendAsync("POST", path, body);
        Assert.Equal((HttpStatusCode.Created, true), (answer.Status, answer.Json.TryGetProperty("_links", out _)));

        return answer.Json;
    }

    /// <summary>News as the other shop sends them.</summary>
    internal Task<Answer> TellAsync(string topic, string body) => TellAsync(topic, body, Sign(body, Secret));

    internal Task<Answer> TellAsync(string topic, string body, string signature) => Client.PostAsync(
        "/wp-json/cocart/webhooks/woocommerce", body, ("X-WC-Webhook-Topic", topic), ("X-WC-Webhook-Signature", signature));

    /// <summary>Status and code of what is refused.</summary>
    internal async Task<(int Status, string Code)> RefusalAsync(string method, string path, string body = "{}")
    {
        var answer = await SendAsync(method, path, body);

        return ((int)answer.Status, answer.Code);
    }

    public void Dispose()
    {
        Client.Dispose();
        _server.Dispose();
        _workplace.Dispose();
    }
}

[CollectionDefinition(Name)]
public sealed class ManagedShopGroup : ICollectionFixture<ManagedShop>
{
    public const string Name = "a managed shop";
}

/// <summary>What documents tell.</summary>
internal static class DocumentFacts
{
    public static int Id(this JsonElement document) => document.GetProperty("id").GetInt32();

    public static IEnumerable<int> Ids(this JsonElement documents) => documents.EnumerateArray().Select(Id);

    /// <summary>The document as text, without some of its members.</summary>
    public static string Without(this JsonElement document, params string[] names) =>
        JsonSerializer.Serialize(document.EnumerateObject().Where(member => !names.Contains(member.Name)).ToDictionary(member => member.Name, member => member.Value));
}
