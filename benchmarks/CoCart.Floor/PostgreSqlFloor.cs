using Npgsql;

namespace CoCart.Floor;

/// <summary>On PostgreSQL: a transaction for each write; the server commits together what comes together.</summary>
internal sealed class PostgreSqlFloor : IFloorStore
{
    private const string Table = "create table if not exists carts (cart_key text primary key, body bytea not null, version bigint not null)";
    private const string Find = "select body from carts where cart_key = $1";
    private const string Store = "insert into carts values ($1, $2, 1) on conflict (cart_key) do update set body = $2, version = carts.version + 1";

    private readonly NpgsqlDataSource _source;

    public PostgreSqlFloor(string connection)
    {
        _source = NpgsqlDataSource.Create($"{connection};Max Auto Prepare=20");
        using var table = _source.CreateCommand(Table);
        table.ExecuteNonQuery();
    }

    public async Task<byte[]> ReadAsync(string key)
    {
        await using var find = _source.CreateCommand(Find);
        find.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key });

        return await find.ExecuteScalarAsync() as byte[] ?? [];
    }

    public async Task<byte[]> WriteAsync(string key)
    {
        await using var connection = await _source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var find = new NpgsqlCommand($"{Find} for update", connection, transaction);
        find.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key });
        var body = await find.ExecuteScalarAsync() as byte[] ?? IFloorStore.NewRow;
        await using var store = new NpgsqlCommand(Store, connection, transaction);
        store.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key });
        store.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = body });
        await store.ExecuteNonQueryAsync();
        await transaction.CommitAsync();

        return body;
    }
}
