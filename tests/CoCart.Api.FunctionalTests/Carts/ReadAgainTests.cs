using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Carts;

/// <summary>A cart that is read again as it was is answered as it was: to the same question only.</summary>
[Collection(ServerGroup.Name)]
public sealed class ReadAgainTests(RunningServer server) : IDisposable
{
    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task The_same_question_has_the_same_answer()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 2);

        Assert.Equal((await shopper.GetAsync()).Text, (await shopper.GetAsync()).Text);
    }

    [Fact]
    public async Task Each_question_has_its_own_answer()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 2);
        string[] questions = ["", "?thumb=false", "?formatted=true", "?fields=totals", "?fields=currency", "?default=true", "?raw=1", "?_fields=cart_key", "?_envelope=1", "?_pretty=1"];
        var first = new List<string>();
        foreach (var question in questions)
            first.Add((await shopper.GetAsync(question)).Text);

        Assert.Equal(questions.Length - 1, first.Distinct().Count());
        for (var index = 0; index < questions.Length; index++)
            if (questions[index] is not "?_envelope=1")
                Assert.Equal(first[index], (await shopper.GetAsync(questions[index])).Text);
    }

    [Fact]
    public async Task Each_face_has_its_own_answer()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 2);

        Assert.Contains("\"fees\":[]", (await shopper.GetAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("\"fees\":{}", (await _client.GetAsync($"/api/cocart/v2/cart?cart_key={shopper.Key}", [])).Text, StringComparison.Ordinal);
        Assert.Contains("\"fees\":[]", (await shopper.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_is_shown_as_it_was_sent()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 2);
        await shopper.GetAsync();

        Assert.Equal(shopper.Key, (await shopper.CartAsync()).Property("cart_key"));
    }
}
