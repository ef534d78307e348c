using System.Globalization;
using System.Net;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Sessions;

public sealed class ThrottleTests : IDisposable
{
    private const int MaxFailures = 3;

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task A_password_that_nobody_has_is_not_even_checked()
    {
        using var server = RunningServer.In("Development", _workplace, "--Authentication:MaxFailures=1");
        using var client = server.NewClient();

        for (var failure = 0; failure < 3; failure++)
            Assert.Equal(HttpStatusCode.Unauthorized, (await new Customer(client, "user1", new string('a', 5000)).GetAsync()).Status);

        Assert.Equal(HttpStatusCode.OK, (await new Customer(client, "user1", "pass").GetAsync()).Status);
    }

    [Fact]
    public async Task Who_guesses_passwords_has_to_wait_and_nobody_else()
    {
        using var server = RunningServer.In("Development", _workplace, $"--Authentication:MaxFailures={MaxFailures}");
        using var client = server.NewClient();
        var (known, unknown) = (new Customer(client, "user1", "pass"), new Customer(client, "user2", "pass"));
        Assert.Equal(HttpStatusCode.OK, (await known.GetAsync()).Status);
        for (var failure = 0; failure < MaxFailures; failure++)
            foreach (var login in new[] { "user1", "user2" })
                Assert.Equal(HttpStatusCode.Unauthorized, (await new Customer(client, login, "guess").GetAsync()).Status);

        var guess = await new Customer(client, "user2", "guess").GetAsync();

        Assert.Equal((HttpStatusCode.TooManyRequests, "rate_limit_exceeded"), (guess.Status, guess.Code));
        Assert.InRange(int.Parse(guess.Headers["Retry-After"].Single(), CultureInfo.InvariantCulture), 1, 300);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await unknown.GetAsync()).Status);
        Assert.Equal(HttpStatusCode.OK, (await known.GetAsync()).Status);
        Assert.Equal(HttpStatusCode.OK, (await unknown.GetAsync("", ("X-Forwarded-For", "203.0.113.9"), ("X-Forwarded-Proto", "https"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await new Customer(client, "gbuser", "pass").GetAsync()).Status);
    }
}
