using System.Data.Common;

namespace CoCart.Tests.Databases;

/// <summary>The kind of database that the tests of this run use, each test one of its own.</summary>
public abstract class DatabaseKind
{
    private const string Setting = "COCART_TEST_DATABASE";

    private static readonly Lazy<DatabaseKind> Named = new(Find);

    /// <summary>Named by the environment variable; SQLite if it is not set.</summary>
    public static DatabaseKind Chosen => Named.Value;

    /// <summary>It is a file, of which there is one writer at a time.</summary>
    public static bool IsSqlite => Chosen is SqliteKind;

    /// <summary>The program's name of it.</summary>
    public abstract string Provider { get; }

    /// <summary>Where a database is that is not there yet, or is empty.</summary>
    public abstract string Create(string folder);

    /// <summary>A database with all that is in another one, which nobody uses at the moment.</summary>
    public abstract string Copy(string original, string folder);

    /// <summary>Ends all use of a database that is going to be copied.</summary>
    public virtual void Settle(string connectionString)
    {
    }

    /// <summary>Deletes a database.</summary>
    public abstract void Drop(string connectionString);

    public abstract DbConnection Connect(string connectionString);

    private static DatabaseKind Find() => (Environment.GetEnvironmentVariable(Setting) ?? "").ToLowerInvariant() switch
    {
        "" or "sqlite" => new SqliteKind(),
        "postgresql" => new PostgreSqlKind(),
        "sqlserver" => new SqlServerKind(),
        var other => throw new InvalidOperationException($"{Setting} names no database: {other}."),
    };
}
