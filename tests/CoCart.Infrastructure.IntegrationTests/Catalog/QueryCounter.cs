using System.Data.Common;
using System.Diagnostics;
using CoCart.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoCart.Infrastructure.IntegrationTests.Catalog;

/// <summary>Counts what EF Core asks the database of one test; carts are read without it.</summary>
internal sealed class QueryCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly (string, string) _database;
    private readonly List<IDisposable> _subscriptions = [];
    private int _count;

    public QueryCounter(string connectionString)
    {
        using var connection = DatabaseKind.Chosen.Connect(connectionString);
        _database = NameOf(connection);
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Count => _count;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            _subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEventData command && value.Key == RelationalEventId.CommandExecuting.Name
            && command.Command.Connection is { } connection && NameOf(connection) == _database)
            Interlocked.Increment(ref _count);
    }

    private static (string Server, string Database) NameOf(DbConnection connection) => (connection.DataSource, connection.Database);

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
