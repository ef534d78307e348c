using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace CoCart.Floor;

/// <summary>On SQLite: one writer, which commits for all that wait.</summary>
internal sealed class SqliteFloor : IFloorStore
{
    private const int MostAtOnce = 64;

    private readonly Channel<(string Key, TaskCompletionSource<byte[]> Answer)> _writes =
        Channel.CreateUnbounded<(string, TaskCompletionSource<byte[]>)>(new UnboundedChannelOptions { SingleReader = true });
    private readonly string _connection;

    public SqliteFloor(string file)
    {
        _connection = $"Data Source={file}";
        using var connection = Open();
        Run(connection, "pragma journal_mode=wal; create table if not exists carts (cart_key text primary key, body blob not null, version integer not null) without rowid");
        _ = Task.Run(WriteAllAsync);
    }

    public Task<byte[]> ReadAsync(string key)
    {
        using var connection = Open();
        using var find = Find(connection);
        find.Parameters[0].Value = key;

        return Task.FromResult(find.ExecuteScalar() as byte[] ?? []);
    }

    public Task<byte[]> WriteAsync(string key)
    {
        var answer = new TaskCompletionSource<byte[]>(TaskCreationOptions.RunContinuationsAsynchronously);
        _writes.Writer.TryWrite((key, answer));

        return answer.Task;
    }

    private async Task WriteAllAsync()
    {
        using var connection = Open();
        Run(connection, "pragma synchronous=full");
        using var find = Find(connection);
        using var store = connection.CreateCommand();
        store.CommandText = "insert into carts values ($key, $body, 1) on conflict (cart_key) do update set body = $body, version = version + 1";
        store.Parameters.Add("$key", SqliteType.Text);
        store.Parameters.Add("$body", SqliteType.Blob);
        while (await _writes.Reader.WaitToReadAsync())
            WriteWaiting(connection, find, store);
    }

    private void WriteWaiting(SqliteConnection connection, SqliteCommand find, SqliteCommand store)
    {
        var done = new List<(TaskCompletionSource<byte[]> Answer, byte[] Body)>();
        using var transaction = connection.BeginTransaction();
        find.Transaction = store.Transaction = transaction;
        while (done.Count < MostAtOnce && _writes.Reader.TryRead(out var next))
        {
            find.Parameters[0].Value = store.Parameters[0].Value = next.Key;
            var body = find.ExecuteScalar() as byte[] ?? IFloorStore.NewRow;
            store.Parameters[1].Value = body;
            store.ExecuteNonQuery();
            done.Add((next.Answer, body));
        }

        transaction.Commit();
        foreach (var (answer, body) in done)
            answer.SetResult(body);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();

        return connection;
    }

    private static SqliteCommand Find(SqliteConnection connection)
    {
        var find = connection.CreateCommand();
        find.CommandText = "select body from carts where cart_key = $key";
        find.Parameters.Add("$key", SqliteType.Text);

        return find;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
