using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CoCart.Infrastructure.Persistence.Providers;

/// <summary>What a failure of the database means, whichever database it is.</summary>
internal static class DatabaseFaults
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;
    private const int SqlServerLockTimeout = 1222;
    private const int SqlServerDeadlock = 1205;
    private const int SqlServerSnapshotConflict = 3960;
    private const int SqlServerUniqueIndex = 2601;
    private const int SqlServerUniqueKey = 2627;

    /// <summary>Others have kept what is wanted locked for too long.</summary>
    public static bool IsBusy(this Exception failure) => failure.Cause() switch
    {
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked } => true,
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable } => true,
        SqlException { Number: SqlServerLockTimeout } => true,
        _ => false,
    };

    /// <summary>Somebody else has stored a row under the same key first.</summary>
    public static bool IsDuplicateKey(this Exception failure) => failure.Cause() switch
    {
        SqliteException { SqliteExtendedErrorCode: SqliteUnique or SqlitePrimaryKey } => true,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => true,
        SqlException { Number: SqlServerUniqueIndex or SqlServerUniqueKey } => true,
        _ => false,
    };

    /// <summary>Somebody else has changed the same first: what was done is undone, and can be done again from the beginning.</summary>
    public static bool IsLostRace(this Exception failure) => failure is DbUpdateConcurrencyException || failure.IsDuplicateKey() || failure.Cause() switch
    {
        PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } => true,
        SqlException { Number: SqlServerDeadlock or SqlServerSnapshotConflict } => true,
        _ => false,
    };

    /// <summary>The connection is gone: a new one may do, unless many were tried already.</summary>
    public static bool IsPassing(this Exception failure) => failure is not RetryLimitExceededException && !failure.IsBusy() && !failure.IsLostRace() && failure.Cause() switch
    {
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown } => true,
        NpgsqlException cause => cause.IsTransient,
        SqlException cause => SqlServerRetries.IsTransient(cause),
        _ => false,
    };

    /// <summary>The database failed, and not the program.</summary>
    public static bool IsOfDatabase(this Exception failure) => failure is RetryLimitExceededException || failure.Cause() is not null;

    private static DbException? Cause(this Exception failure) => failure switch
    {
        DbException own => own,
        DbUpdateException or RetryLimitExceededException => failure.InnerException?.Cause(),
        _ => null,
    };
}
