using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Persistence;

/// <summary>What SQLite has to be told.</summary>
internal static class SqliteSetUp
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int UniqueConstraint = 2067;
    private const int PrimaryKeyConstraint = 1555;

    /// <summary>Readers and the writer do not wait for each other; the file remembers it.</summary>
    public static Task KeepJournalAsync(this CartDbContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync("pragma journal_mode=wal", cancellationToken);

    /// <summary>A connection whose commits are on disk when they are acknowledged, and which waits for other processes to finish theirs.</summary>
    public static async Task OpenForWritingAsync(this CartDbContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync("pragma synchronous=full; pragma busy_timeout=5000", cancellationToken);
    }

    /// <summary>A writer of much keeps more of the file in memory: rows come in an order that few of the indexes have.</summary>
    public static Task ExpectMuchAsync(this CartDbContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync("pragma cache_size=-131072", cancellationToken);

    /// <summary>Lets the database estimate what the catalogue's index holds, so that it begins a search where there is least.</summary>
    public static Task CountIndexAsync(this CartDbContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync("pragma analysis_limit=1000; analyze catalog_entries; analyze product_terms", cancellationToken);

    /// <summary>Others have kept the database locked for too long.</summary>
    public static bool IsBusy(this DbException failure) => failure is SqliteException { SqliteErrorCode: Busy or Locked };

    /// <summary>Somebody else has stored a row under the same key first.</summary>
    public static bool IsDuplicateKey(this DbException failure) =>
        failure is SqliteException { SqliteExtendedErrorCode: UniqueConstraint or PrimaryKeyConstraint };
}
