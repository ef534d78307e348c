namespace CoCart.HistoryChecker.Servers;

/// <summary>Makes databases by name.</summary>
internal static class Databases
{
    public const string Sqlite = "sqlite";
    public const string PostgreSql = "postgresql";

    /// <summary>Those that can be used on this machine.</summary>
    public static IReadOnlyList<string> Here => PostgreSqlDatabase.FindPrograms() is null ? [Sqlite] : [Sqlite, PostgreSql];

    /// <exception cref="ArgumentException">No such kind is known, or not on this machine.</exception>
    public static Task<IDatabase> StartAsync(string name, string folder) => name switch
    {
        Sqlite => Task.FromResult<IDatabase>(new SqliteDatabase(folder)),
        PostgreSql => PostgreSqlDatabase.StartAsync(),
        _ => throw new ArgumentException($"There is no database {name}."),
    };
}
