using System.Collections.Concurrent;
using System.Text.Json;
using CoCart.Application.Management;
using CoCart.Domain.Stores;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Customers;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Carts;

namespace CoCart.Infrastructure.Management;

/// <summary>Changes the store's documents in the writers' transaction.</summary>
internal sealed class SqlStoreChanges(CartWork carts, IEnumerable<IManagedTable> tables, StoreSettling settling, IStoreReader stores, TimeProvider clock) : IStoreChanges
{
    private readonly ConcurrentDictionary<string, string> _hashes = [];
    private StoreWork? _work;
    private int _depth;

    public async Task PrepareAsync(IEnumerable<JsonElement> fields, CancellationToken cancellationToken)
    {
        var passwords = fields.Select(field => field.Text("password")).Where(password => password.Length > 0).Distinct().ToList();
        await Parallel.ForEachAsync(passwords, cancellationToken, (password, _) =>
        {
            HashOf(password);
            return ValueTask.CompletedTask;
        });
    }

    public async Task<TResult> AttemptAsync<TResult>(Func<Task<TResult>> work, CancellationToken cancellationToken)
    {
        if (_depth is 0)
            _work = new StoreWork(Writing(), clock.GetUtcNow(), await stores.ReadAsync(cancellationToken), cancellationToken) { HashOf = HashOf };

        var savepoint = $"store{++_depth}";
        var transaction = Writing().Database.CurrentTransaction ?? throw NotInCommand();
        if (_depth is 1)
            await Writing().TakeTurnAsync(cancellationToken);
        await transaction.CreateSavepointAsync(savepoint, cancellationToken);
        try
        {
            return await work();
        }
        catch
        {
            // other commands share the transaction: what was written of this one must not be committed with them
            Writing().ChangeTracker.Clear();
            await transaction.RollbackToSavepointAsync(savepoint, CancellationToken.None);
            throw;
        }
        finally
        {
            _depth--;
        }
    }

    public Task<JsonElement> CreateAsync(StorePlace place, JsonElement fields, StoreEditor editor, CancellationToken cancellationToken) =>
        Table<IChangeableTable>(place).CreateAsync(Work(), place, fields, editor);

    public Task<JsonElement> UpdateAsync(StorePlace place, string id, JsonElement fields, StoreEditor editor, CancellationToken cancellationToken) =>
        Table<IChangeableTable>(place).UpdateAsync(Work(), place, id, fields, editor);

    public Task<JsonElement> DeleteAsync(StorePlace place, string id, bool isForced, StoreEditor editor, CancellationToken cancellationToken) =>
        Table<IChangeableTable>(place).DeleteAsync(Work(), place, id, isForced, editor);

    public Task TakeAsync(StorePlace place, JsonElement document, CancellationToken cancellationToken) =>
        Table<IToldTable>(place).TakeAsync(Work(), place, document);

    public Task ForgetAsync(StorePlace place, int id, CancellationToken cancellationToken) => Table<IToldTable>(place).ForgetAsync(Work(), place, id);

    public Task SettleAsync(CancellationToken cancellationToken) => settling.RunAsync(Work(), cancellationToken);

    public void Announce()
    {
        if (_work?.HasChanged is true)
            settling.Announce();
    }

    private string HashOf(string password) => _hashes.GetOrAdd(password, PasswordHashes.Of);

    private CartDbContext Writing() => carts.Writing ?? throw NotInCommand();

    private StoreWork Work() => _work ?? throw NotInCommand();

    private TTable Table<TTable>(StorePlace place) => tables.Where(table => table.Holds(place.Kind)).OfType<TTable>().First();

    private static InvalidOperationException NotInCommand() => new("The store is changed by commands.");
}
