using CoCart.Application.Common.Messaging;
using CoCart.Application.Sessions;
using CoCart.Domain.Carts;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Carts;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Infrastructure.IntegrationTests.Carts;

public sealed class ExpiredCartsTests : IAsyncLifetime
{
    private const int Expired = 250;

    private readonly TestStore _store = new();
    private ServiceProvider? _process;

    private ServiceProvider Services => _process ?? throw new InvalidOperationException("not started");

    public async Task InitializeAsync()
    {
        _process = await _store.StartProcessAsync();
        await using var context = await ContextAsync();
        var now = TimeProvider.System.GetUtcNow();
        for (var number = 0; number <= Expired; number++)
            context.Add(Row($"cart{number}", number < Expired ? now.AddSeconds(-1 - number) : now.AddHours(1)));
        await context.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Expired_carts_are_deleted_and_no_others()
    {
        Assert.Equal(Expired, await Services.GetRequiredService<ISessionCleaner>().CleanAsync(CancellationToken.None));

        Assert.Equal([$"cart{Expired}"], await KeysAsync());
        Assert.Equal(0, await Services.GetRequiredService<ISessionCleaner>().CleanAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_lost_race_for_giving_the_lease_back_does_not_end_the_cleaner()
    {
        var cleaner = new ExpiredCarts(new WriterThatLoses(Services.GetRequiredService<ICartWriter>(), turn: (Expired / 10) + 2), TimeProvider.System);

        Assert.Equal(Expired, await cleaner.CleanAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Only_one_process_deletes_at_a_time()
    {
        await using (var context = await ContextAsync())
            await context.Leases.ExecuteUpdateAsync(lease => lease
                .SetProperty(row => row.Holder, "another")
                .SetProperty(row => row.Until, TimeProvider.System.GetUtcNow().AddMinutes(1).ToUnixTimeMilliseconds()));

        Assert.Null(await Services.GetRequiredService<ISessionCleaner>().CleanAsync(CancellationToken.None));

        Assert.Equal(Expired + 1, (await KeysAsync()).Count);
    }

    [Fact]
    public async Task Two_processes_that_clean_at_once_delete_each_cart_once()
    {
        var other = await _store.StartProcessAsync();

        var deleted = await Task.WhenAll(((ServiceProvider[])[Services, other]).Select(process => process.GetRequiredService<ISessionCleaner>().CleanAsync(CancellationToken.None)));

        Assert.Equal(Expired, deleted.Sum(count => count ?? 0));
        Assert.Equal([$"cart{Expired}"], await KeysAsync());
    }

    private static CartRow Row(string key, DateTimeOffset expiresAt) => new()
    {
        Key = CartKey.Stored(key).Value,
        Contents = "{}"u8.ToArray(),
        Version = 1,
        CreatedAt = 0,
        UpdatedAt = 0,
        ExpiresAt = expiresAt.ToUnixTimeMilliseconds(),
        Source = "cocart",
    };

    private Task<CartDbContext> ContextAsync() => Services.GetRequiredService<IDbContextFactory<CartDbContext>>().CreateDbContextAsync();

    private async Task<List<string>> KeysAsync()
    {
        await using var context = await ContextAsync();

        return await context.Carts.Select(row => row.Key).ToListAsync();
    }

    /// <summary>The real one, but for one turn.</summary>
    private sealed class WriterThatLoses(ICartWriter writer, int turn) : ICartWriter
    {
        private int _turns;

        public Task<TResponse> RunAsync<TResponse>(Func<CartTable, Task<TResponse>> work, CancellationToken cancellationToken) =>
            ++_turns == turn ? throw new ConcurrencyConflictException() : writer.RunAsync(work, cancellationToken);
    }
}
