using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoCart.Infrastructure.Persistence;

/// <summary>Sets every SQLite connection up so that a commit is on disk when it is acknowledged.</summary>
internal sealed class SqliteConnections : DbConnectionInterceptor
{
    private const string SetUp = "pragma journal_mode=wal; pragma synchronous=full; pragma foreign_keys=on; pragma busy_timeout=5000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = SetUp;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = SetUp;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

/// <summary>Reads what a provider means by its error.</summary>
internal static class ProviderErrors
{
    private const int UniqueConstraint = 2067;
    private const int PrimaryKeyConstraint = 1555;

    /// <summary>Somebody else has stored a row under the same key first.</summary>
    public static bool IsDuplicateKey(this DbUpdateException failure) =>
        failure.InnerException is SqliteException { SqliteExtendedErrorCode: UniqueConstraint or PrimaryKeyConstraint };
}
