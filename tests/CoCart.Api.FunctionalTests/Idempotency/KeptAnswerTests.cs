using System.Net;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Extensions;
using CoCart.Api.FunctionalTests.Server;
using static CoCart.Api.FunctionalTests.Idempotency.Keyed;

namespace CoCart.Api.FunctionalTests.Idempotency;

/// <summary>How long an answer is kept, and what it survives.</summary>
public sealed class KeptAnswerTests : IDisposable
{
    private const string OneMug = """{"id":"62","quantity":"1"}""";
    private const int Shoppers = 8;
    private const int AcknowledgementsBeforeTheCrash = 200;

    private readonly Workplace _workplace = new();

    private string ClockFile => Path.Combine(_workplace.Folder, "clock.txt");

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task After_a_day_a_request_with_the_same_key_is_a_new_one()
    {
        using var server = Start();
        using var client = server.NewClient();
        var (shopper, key) = (new Shopper(client), NewKey());
        var address = $"/wp-json/cocart/v2/cart/add-item?cart_key={shopper.Key}";
        var first = await client.PostAsync(address, OneMug, key);

        await File.WriteAllTextAsync(ClockFile, "23:59:00");
        AssertReplayed(first, await client.PostAsync(address, OneMug, key));
        await File.WriteAllTextAsync(ClockFile, "1.00:00:01");
        var later = await client.PostAsync(address, OneMug, key);

        Assert.False(later.IsReplayed());
        Assert.Equal(2, later.Json.GetProperty("item_count").GetDecimal());
        AssertReplayed(later, await client.PostAsync(address, OneMug, key));
    }

    [Fact]
    public async Task Answers_that_nobody_may_ask_for_any_more_are_deleted_with_expired_carts()
    {
        using (var server = Start("--Idempotency:Lifetime=01:00:00"))
        {
            using var client = server.NewClient();
            await client.PostAsync("/wp-json/cocart/v2/cart/add-item?cart_key=clean_up", OneMug, NewKey());
            await File.WriteAllTextAsync(ClockFile, "00:30:00");
            await client.PostAsync("/wp-json/cocart/v2/cart/add-item?cart_key=clean_up", OneMug, NewKey());
        }

        Assert.Equal(2, CountAnswers());
        await File.WriteAllTextAsync(ClockFile, "01:00:01");
        var run = await _workplace.RunAsync("sessions", "cleanup", $"--Plugins:Folder={ExtensionServer.Folder}", "--Example:Features=clock", $"--Example:ClockFile={ClockFile}");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(1, CountAnswers());
    }

    [Fact]
    public async Task Who_asks_again_after_a_crash_has_every_line_exactly_once()
    {
        using var server = RunningServer.In("Development", _workplace);
        var enough = new CountdownEvent(AcknowledgementsBeforeTheCrash);
        var shoppers = Enumerable.Range(0, Shoppers).Select(number => new Insistent($"insistent_{number}", enough)).ToList();
        using (var client = server.NewClient())
        {
            var shopping = shoppers.Select(shopper => shopper.AddUntilTheServerIsGoneAsync(client)).ToList();
            await Task.Run(enough.Wait);
            server.Kill();
            await Task.WhenAll(shopping);
        }

        server.Start();
        using var later = server.NewClient();
        foreach (var shopper in shoppers)
        {
            Assert.Equal(HttpStatusCode.OK, (await shopper.TryAgainAsync(later)).Status);

            var cart = await later.GetAsync($"/wp-json/cocart/v2/cart?cart_key={shopper.Key}", []);
            Assert.Equal(shopper.Sent, cart.Json.GetProperty("item_count").GetInt32());
        }
    }

    private RunningServer Start(params IEnumerable<string> settings) => RunningServer.In(
        "Development", _workplace, [$"--Plugins:Folder={ExtensionServer.Folder}", "--Example:Features=clock", $"--Example:ClockFile={ClockFile}", .. settings]);

    private int CountAnswers() => Convert.ToInt32(_workplace.Ask("select count(*) from kept_answers"), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Adds mugs, each with a key of its own, and asks again with the last one.</summary>
    private sealed class Insistent(string key, CountdownEvent enough)
    {
        private (string, string) _request;

        public string Key => key;

        public int Sent { get; private set; }

        public async Task AddUntilTheServerIsGoneAsync(HttpClient client)
        {
            while (true)
            {
                Sent++;
                _request = NewKey();
                try
                {
                    Assert.Equal(HttpStatusCode.OK, (await TryAgainAsync(client)).Status);
                }
                catch (HttpRequestException)
                {
                    return;
                }

                if (!enough.IsSet)
                    enough.Signal();
            }
        }

        public Task<Answer> TryAgainAsync(HttpClient client) => client.PostAsync($"/wp-json/cocart/v2/cart/add-item?cart_key={key}", OneMug, _request);
    }
}
