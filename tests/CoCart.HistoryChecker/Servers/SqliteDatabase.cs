namespace CoCart.HistoryChecker.Servers;

/// <summary>A file that all servers share.</summary>
internal sealed class SqliteDatabase(string folder) : IDatabase
{
    public string Provider => "Sqlite";

    public string ConnectionString => $"Data Source={Path.Combine(folder, "carts.db")}";

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
