using CoCart.Domain.Customers;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Infrastructure.IntegrationTests.Customers;

public sealed class PasswordTests : IAsyncLifetime
{
    private const string Portable = "$P$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0";

    private readonly TestStore _store = new();
    private ServiceProvider? _process;

    private ServiceProvider Services => _process ?? throw new InvalidOperationException("not started");

    public async Task InitializeAsync()
    {
        _process = await _store.StartProcessAsync();
        await TestStore.ImportAsync(
            Services,
            _store.SampleWith("users.json", text => text.Replace("\"login\":\"user1\",\"password\":\"pass\"", $"\"login\":\"user1\",\"password_hash\":\"{Portable}\"", StringComparison.Ordinal)));
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Theory]
    [InlineData("user1")]
    [InlineData(" USER1 ")]
    [InlineData("user1@example.test")]
    [InlineData("520-555-0100")]
    public async Task A_user_signs_in_by_login_address_or_phone(string login) => Assert.Equal(2, (await CheckAsync(login, "test12345"))?.Id);

    [Theory]
    [InlineData("user1", "test1234")]
    [InlineData("user1", "")]
    [InlineData("nobody", "test12345")]
    public async Task A_wrong_password_opens_nothing(string login, string password) => Assert.Null(await CheckAsync(login, password));

    [Fact]
    public async Task A_hash_of_WordPress_is_replaced_at_the_first_success()
    {
        Assert.Equal(Portable, await HashAsync());

        await CheckAsync("user1", "wrong");
        Assert.Equal(Portable, await HashAsync());

        await CheckAsync("user1", "test12345");
        Assert.NotEqual(Portable, await HashAsync());
        Assert.NotNull(await CheckAsync("user1", "test12345"));
        Assert.Null(await CheckAsync("user1", "wrong"));
    }

    [Fact]
    public async Task A_remembered_password_is_forgotten_when_it_is_changed()
    {
        var passwords = Services.GetRequiredService<IPasswordChecker>();
        await CheckAsync("user2", "pass");
        Assert.True(passwords.TryRecall("user2", "pass", out _));

        await TestStore.ImportAsync(
            Services, _store.SampleWith("users.json", text => text.Replace("\"login\":\"user2\",\"password\":\"pass\"", "\"login\":\"user2\",\"password\":\"other\"", StringComparison.Ordinal)));

        Assert.False(passwords.TryRecall("user2", "pass", out _));
        Assert.Null(await CheckAsync("user2", "pass"));
        Assert.NotNull(await CheckAsync("user2", "other"));
    }

    private async Task<CustomerAccount?> CheckAsync(string login, string password) =>
        await Services.GetRequiredService<IPasswordChecker>().CheckAsync(login, password, CancellationToken.None);

    private async Task<string?> HashAsync()
    {
        await using var context = await Services.GetRequiredService<IDbContextFactory<CartDbContext>>().CreateDbContextAsync();

        return await context.Users.Where(user => user.Id == 2).Select(user => user.PasswordHash).SingleAsync();
    }
}
