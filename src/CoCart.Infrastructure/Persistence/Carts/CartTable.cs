using System.Data;
using System.Data.Common;
using CoCart.Application.Common.Messaging;
using CoCart.Infrastructure.Persistence.Providers;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>The carts' rows on one open connection, by statements that are prepared once for it.</summary>
internal sealed class CartTable : IAsyncDisposable
{
    private static readonly (string, DbType) Id = ("id", DbType.Int64);
    private static readonly (string, DbType) Key = ("key", DbType.String);
    private static readonly (string, DbType) Customer = ("customer", DbType.Int32);
    private static readonly (string, DbType) Contents = ("contents", DbType.Binary);
    private static readonly (string, DbType) Version = ("version", DbType.Int64);
    private static readonly (string, DbType) Created = ("created", DbType.Int64);
    private static readonly (string, DbType) Updated = ("updated", DbType.Int64);
    private static readonly (string, DbType) Expires = ("expires", DbType.Int64);
    private static readonly (string, DbType) Source = ("source", DbType.String);

    private readonly CartDbContext _context;
    private readonly DbCommand _find;
    private readonly DbCommand _insert;
    private readonly DbCommand _update;
    private readonly DbCommand _delete;
    private readonly DbCommand? _askForOthers;
    private readonly DbCommand[] _statements;
    private long _others;

    private CartTable(CartDbContext context, bool forWriting)
    {
        _context = context;
        var statements = context.CartStatements;
        _find = Prepare(forWriting ? statements.FindToChange : statements.Find, Key);
        _insert = Prepare(statements.Insert, Key, Customer, Contents, Version, Created, Updated, Expires, Source);
        _update = Prepare(statements.Update, Contents, Version, Updated, Expires, Id);
        _delete = Prepare(statements.Delete, Id, Version);
        _statements = [_find, _insert, _update, _delete];
        if (!forWriting || statements.AskForOthers is not { } ask)
            return;

        _askForOthers = Prepare(ask);
        _statements = [.. _statements, _askForOthers];
        Latest = new LatestCarts();
    }

    /// <summary>What was read and written here before, where it is known whether others have written since; none: nothing is remembered.</summary>
    public LatestCarts? Latest { get; }

    /// <summary>What other statements of the same transaction go through.</summary>
    public CartDbContext Context => _context;

    /// <summary>A command has failed while it was stored: a transaction that it shares with others must not be committed.</summary>
    public bool IsSpoiled { get; set; }

    /// <summary>A table whose connection is opened as told and stays open.</summary>
    public static async Task<CartTable> OpenAsync(IDbContextFactory<CartDbContext> contexts, bool forWriting, CancellationToken cancellationToken)
    {
        var context = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            await (forWriting ? context.OpenForWritingAsync(cancellationToken) : context.OpenForReadingAsync(cancellationToken));

            var table = new CartTable(context, forWriting);
            foreach (var statement in forWriting ? table._statements : [table._find])
                await context.PrepareAsync(statement, cancellationToken);

            return table;
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
    }

    /// <summary>A transaction that all following statements are part of.</summary>
    public async Task<IDbContextTransaction> BeginAsync()
    {
        var transaction = await _context.BeginAsync(CancellationToken.None);
        foreach (var statement in _statements)
            statement.Transaction = transaction.GetDbTransaction();
        await ForgetIfOthersWroteAsync();

        return transaction;
    }

    public async ValueTask<CartRow?> FindAsync(string key, CancellationToken cancellationToken)
    {
        _find.Parameters[0].Value = key;
        await using var reader = await _find.ExecuteReaderAsync(CommandBehavior.SingleRow, cancellationToken);

        return await reader.ReadAsync(cancellationToken) ? Row(reader) : null;
    }

    public async Task InsertAsync(CartRow row)
    {
        Fill(_insert, row.Key, row.CustomerId, row.Contents, row.Version, row.CreatedAt, row.UpdatedAt, row.ExpiresAt, row.Source);
        try
        {
            await _insert.ExecuteNonQueryAsync();
        }
        catch (DbException failure) when (failure.IsDuplicateKey())
        {
            throw new ConcurrencyConflictException(failure);
        }
    }

    /// <summary>Stores a version over the one before it.</summary>
    public async Task UpdateAsync(CartRow row)
    {
        Fill(_update, row.Contents, row.Version - 1, row.UpdatedAt, row.ExpiresAt, row.Id);
        if (await _update.ExecuteNonQueryAsync() is 0)
            throw LostRace();
    }

    /// <summary>Deletes the version that was read.</summary>
    public async Task DeleteAsync(CartRow row)
    {
        Fill(_delete, row.Id, row.Version);
        if (await _delete.ExecuteNonQueryAsync() is 0)
            throw LostRace();

        Latest?.Forget();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var statement in _statements)
            await statement.DisposeAsync();
        await _context.DisposeAsync();
    }

    private async Task ForgetIfOthersWroteAsync()
    {
        if (_askForOthers is null)
            return;

        var others = (long)(await _askForOthers.ExecuteScalarAsync())!;
        if (others != _others)
            Latest!.Forget();
        _others = others;
    }

    private ConcurrencyConflictException LostRace()
    {
        Latest?.Forget();

        return new ConcurrencyConflictException();
    }

    private DbCommand Prepare(string sql, params ReadOnlySpan<(string Name, DbType Type)> parameters)
    {
        var command = _context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        foreach (var (name, type) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@{name}";
            parameter.DbType = type;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static void Fill(DbCommand command, params ReadOnlySpan<object?> values)
    {
        for (var index = 0; index < values.Length; index++)
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
    }

    private static CartRow Row(DbDataReader reader) => new()
    {
        Id = reader.GetInt64(0),
        Key = reader.GetString(1),
        CustomerId = reader.IsDBNull(2) ? null : reader.GetInt32(2),
        Contents = reader.GetFieldValue<byte[]>(3),
        Version = reader.GetInt64(4),
        CreatedAt = reader.GetInt64(5),
        UpdatedAt = reader.GetInt64(6),
        ExpiresAt = reader.GetInt64(7),
        Source = reader.GetString(8),
    };
}
