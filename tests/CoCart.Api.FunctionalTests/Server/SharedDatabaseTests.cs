using System.Diagnostics;
using System.Net;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Idempotency;

namespace CoCart.Api.FunctionalTests.Server;

/// <summary>Tests that look at the clock have the machine to themselves.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneGroup
{
    public const string Name = "alone";
}

/// <summary>Two servers, each a process of its own, on one database.</summary>
public sealed class TwoServers : IDisposable
{
    private readonly Workplace _workplace = new();
    private readonly RunningServer[] _servers;

    public TwoServers()
    {
        _servers = [Start(), Start()];
        Clients = [.. _servers.Select(server => server.NewClient())];
    }

    public IReadOnlyList<HttpClient> Clients { get; }

    public void Dispose()
    {
        foreach (var client in Clients)
            client.Dispose();
        foreach (var server in _servers)
            server.Dispose();
        _workplace.Dispose();
    }

    private RunningServer Start() => RunningServer.In(
        "Development", _workplace, "--Jwt:Secret=a secret of more than thirty-two characters", "--Authentication:FailureTime=00:00:00");
}

/// <summary>Callers come to either of two servers, as a load balancer sends them. Each test has carts and products of its own.</summary>
[Collection(AloneGroup.Name)]
public sealed class SharedDatabaseTests(TwoServers servers) : IClassFixture<TwoServers>
{
    private const string V2 = "/wp-json/cocart/v2";

    private static readonly TimeSpan LongestStaleness = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyList<HttpClient> _clients = servers.Clients;

    [Fact]
    public async Task No_change_of_a_cart_is_lost_whichever_server_gets_it()
    {
        const int Adds = 40;

        var answers = await Task.WhenAll(Enumerable.Range(0, Adds).Select(number =>
            _clients[number % 2].PostAsync($"{V2}/cart/add-item?cart_key=shared", """{"id":"62","quantity":"1"}""", [])));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        foreach (var client in _clients)
            Assert.Equal(Adds, (await client.GetAsync($"{V2}/cart?cart_key=shared", [])).Json.GetProperty("item_count").GetDecimal());
    }

    [Fact]
    public async Task What_one_server_has_stored_the_other_shows_at_once()
    {
        for (var number = 1; number <= 20; number++)
        {
            await _clients[number % 2].PostAsync($"{V2}/cart/add-item?cart_key=turns", """{"id":"62","quantity":"1"}""", []);

            Assert.Equal(number, (await _clients[(number + 1) % 2].GetAsync($"{V2}/cart?cart_key=turns", [])).Json.GetProperty("item_count").GetDecimal());
        }
    }

    [Fact]
    public async Task Who_signs_in_at_one_server_is_known_to_the_other()
    {
        var login = await _clients[0].PostAsync($"{V2}/login", "{}", Basic("subscriber", "pass"));
        var token = ("Authorization", $"Bearer {login.Json.GetProperty("extras").Property("jwt_token")}");
        var key = (await _clients[0].PostAsync($"{V2}/api-keys", """{"user":"subscriber","scopes":"read"}""", Basic("admin", "admin"))).Json;

        Assert.Equal(HttpStatusCode.OK, (await _clients[1].GetAsync($"{V2}/cart", token)).Status);
        Assert.Equal(HttpStatusCode.OK, (await _clients[1].GetAsync($"{V2}/cart", Basic(key.Property("consumer_key"), key.Property("consumer_secret")))).Status);
    }

    [Fact]
    public async Task A_new_price_is_asked_by_both_servers_within_a_second()
    {
        var before = await PriceAsync(_clients[1]);

        var change = await _clients[0].SendAsync("PUT", "/wp-json/wc/v3/products/62", """{"regular_price":"77"}""", Basic("admin", "admin"));
        var watch = Stopwatch.StartNew();
        Assert.Equal(HttpStatusCode.OK, change.Status);
        Assert.NotEqual(before, await PriceAsync(_clients[0]));

        var (seen, asked) = (before, TimeSpan.Zero);
        for (var now = watch.Elapsed; seen == before && now < 3 * LongestStaleness; now = watch.Elapsed)
            (seen, asked) = (await PriceAsync(_clients[1]), seen == before ? now : asked);
        Assert.NotEqual(before, seen);
        Assert.InRange(asked, TimeSpan.Zero, LongestStaleness);
    }

    [Fact]
    public async Task Products_made_by_both_servers_at_once_have_numbers_of_their_own()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => _clients[number % 2].SendAsync(
            "POST", "/wp-json/wc/v3/products", $$"""{"name":"Thing {{number}}","sku":"THING-{{number}}"}""", Basic("admin", "admin"))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.Status));
        Assert.Equal(6, answers.Select(answer => answer.Json.GetProperty("id").GetInt32()).Distinct().Count());
    }

    private static async Task<string> PriceAsync(HttpClient client) =>
        (await client.GetAsync($"{V2}/products/62", [])).Json.GetProperty("prices").Property("price");

    private static (string, string) Basic(string name, string password) =>
        ("Authorization", $"Basic {Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{name}:{password}"))}");
}
