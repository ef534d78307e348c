using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace CoCart.Tests.Databases;

/// <summary>A file in the test's folder.</summary>
public sealed class SqliteKind : DatabaseKind
{
    private static readonly string[] Parts = ["", "-wal"];

    public override string Provider => "Sqlite";

    public override string Create(string folder) => $"Data Source={Path.Combine(folder, $"{Guid.NewGuid():N}.db")}";

    public override string Copy(string original, string folder)
    {
        var copy = Create(folder);
        foreach (var part in Parts)
            if (File.Exists(PathOf(original) + part))
                File.Copy(PathOf(original) + part, PathOf(copy) + part);

        return copy;
    }

    /// <summary>It goes with the folder.</summary>
    public override void Drop(string connectionString)
    {
        using var pool = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(pool);
    }

    public override DbConnection Connect(string connectionString) => new SqliteConnection($"{connectionString};Pooling=false");

    private static string PathOf(string connectionString) => new SqliteConnectionStringBuilder(connectionString).DataSource;
}
