using System.Data.Common;
using CoCart.Application.Carts.AddItem;
using CoCart.Domain.Carts;
using CoCart.Domain.Common;
using CoCart.Tests.Databases;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Infrastructure.IntegrationTests.Carts;

public sealed class BusyDatabaseTests : IAsyncLifetime
{
    private readonly TestStore _store = new();
    private readonly CartIdentity _cart = new(CartKey.New(), null);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Who_cannot_write_for_too_long_is_told_to_come_again()
    {
        var process = await _store.StartProcessAsync(DatabaseKind.IsSqlite ? "Default Timeout=1" : "");
        await TestStore.ImportAsync(process);
        await using (var other = DatabaseKind.Chosen.Connect(_store.Connection))
        {
            await other.OpenAsync();
            await using var transaction = await other.BeginTransactionAsync();
            await KeepOthersOutAsync(other, transaction);

            Assert.Equal("cart_conflict", (await Assert.ThrowsAsync<DomainException>(() => AddMugAsync(process))).Code);
        }

        await AddMugAsync(process);
    }

    /// <summary>On SQLite the transaction alone does it.</summary>
    private static async Task KeepOthersOutAsync(DbConnection connection, DbTransaction transaction)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = DatabaseKind.Chosen switch
        {
            PostgreSqlKind => "lock table carts in exclusive mode",
            SqlServerKind => "select count(*) from carts with (tablockx, holdlock)",
            _ => "select 1",
        };
        await command.ExecuteScalarAsync();
    }

    private async Task AddMugAsync(ServiceProvider process)
    {
        await using var scope = process.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(
            new AddItemCommand(_cart, "62", Quantity.One, new Dictionary<string, string>(), default, null, null, null, TakesNotices: true));
    }
}
